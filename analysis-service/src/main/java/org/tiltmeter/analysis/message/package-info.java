/** A message as it came, wherever it goes next. */
@NullMarked
package org.tiltmeter.analysis.message;

import org.jspecify.annotations.NullMarked;
