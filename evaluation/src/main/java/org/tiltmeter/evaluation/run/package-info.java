/** Asks the engine about every text of a set and sums up. */
@NullMarked
package org.tiltmeter.evaluation.run;

import org.jspecify.annotations.NullMarked;
