/** Sentences and tokens of an article, with offsets into the text as submitted. */
@NullMarked
package org.tiltmeter.nlp.text;

import org.jspecify.annotations.NullMarked;
