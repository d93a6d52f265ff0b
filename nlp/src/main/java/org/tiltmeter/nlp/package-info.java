/** From an article to its reading: who is mentioned, who speaks and how, which language is loaded, against whom. */
@NullMarked
package org.tiltmeter.nlp;

import org.jspecify.annotations.NullMarked;
