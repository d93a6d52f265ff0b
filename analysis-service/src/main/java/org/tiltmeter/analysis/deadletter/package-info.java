/** Messages that could not be processed: kept, listed, brought back. */
@NullMarked
package org.tiltmeter.analysis.deadletter;

import org.jspecify.annotations.NullMarked;
