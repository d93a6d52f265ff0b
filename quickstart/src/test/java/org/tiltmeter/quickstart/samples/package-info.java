/** The sample corpus: whether it keeps its form, and whether the engine finds what is built into it. */
@NullMarked
package org.tiltmeter.quickstart.samples;

import org.jspecify.annotations.NullMarked;
