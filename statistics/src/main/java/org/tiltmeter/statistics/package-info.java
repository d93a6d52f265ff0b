/** How sure a figure is: ratios of sums over clusters and their intervals, as pure functions. */
@NullMarked
package org.tiltmeter.statistics;

import org.jspecify.annotations.NullMarked;
