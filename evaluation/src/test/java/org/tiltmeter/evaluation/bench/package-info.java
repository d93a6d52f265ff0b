/** Timing is tested with clocks that are told the time. */
@NullMarked
package org.tiltmeter.evaluation.bench;

import org.jspecify.annotations.NullMarked;
