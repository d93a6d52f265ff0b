/** Whether the intervals and verdicts of the statistics hold what they promise, on counts whose truth is known. */
@NullMarked
package org.tiltmeter.evaluation.simulate;

import org.jspecify.annotations.NullMarked;
