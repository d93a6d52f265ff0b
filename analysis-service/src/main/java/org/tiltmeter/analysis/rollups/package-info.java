/** Sums that comparisons are made of, kept up to date in the transaction that changes what they sum. */
@NullMarked
package org.tiltmeter.analysis.rollups;

import org.jspecify.annotations.NullMarked;
