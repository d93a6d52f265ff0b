/** Who says what: quotations, attributions and their sources, and the voice of every stretch of an article. */
@NullMarked
package org.tiltmeter.nlp.sourcing;

import org.jspecify.annotations.NullMarked;
