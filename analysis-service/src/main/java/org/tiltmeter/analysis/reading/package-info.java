/** Articles are read on a bounded pool; a reading as JSON. */
@NullMarked
package org.tiltmeter.analysis.reading;

import org.jspecify.annotations.NullMarked;
