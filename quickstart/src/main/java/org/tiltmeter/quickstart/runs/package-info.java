/** Comparisons in the terminal: asked for, printed, and computed anew from their evidence. */
@NullMarked
package org.tiltmeter.quickstart.runs;

import org.jspecify.annotations.NullMarked;
