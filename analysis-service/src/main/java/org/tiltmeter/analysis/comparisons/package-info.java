/** Declared comparisons: specified, computed from roll-ups, kept for ever, and traced to their evidence. */
@NullMarked
package org.tiltmeter.analysis.comparisons;

import org.jspecify.annotations.NullMarked;
