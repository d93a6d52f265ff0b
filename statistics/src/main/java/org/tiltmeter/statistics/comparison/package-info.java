/** A declared comparison as a pure function: from sums per cell to effects with intervals, adjusted p-values, verdicts. */
@NullMarked
package org.tiltmeter.statistics.comparison;

import org.jspecify.annotations.NullMarked;
