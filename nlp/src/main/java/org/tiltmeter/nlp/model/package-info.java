/** The encoder: an article's words in, and for each of them what the model's heads say of it out. */
@NullMarked
package org.tiltmeter.nlp.model;

import org.jspecify.annotations.NullMarked;
