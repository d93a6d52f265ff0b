/** Ratios of sums over articles, with intervals; pure functions that know no framework. */
@NullMarked
package org.tiltmeter.analysis.statistics;

import org.jspecify.annotations.NullMarked;
