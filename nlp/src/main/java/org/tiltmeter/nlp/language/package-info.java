/** Loaded language: finds loaded terms by our own lexicons, and tells at whom each is aimed. */
@NullMarked
package org.tiltmeter.nlp.language;

import org.jspecify.annotations.NullMarked;
