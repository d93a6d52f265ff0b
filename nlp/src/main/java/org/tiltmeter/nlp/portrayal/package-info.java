/** How an article shows its actors beyond loaded terms: labels, scare quotes, how far things are true, who does what. */
@NullMarked
package org.tiltmeter.nlp.portrayal;

import org.jspecify.annotations.NullMarked;
