/** Readings: of a stored article, or of a text that is stored nowhere. */
@NullMarked
package org.tiltmeter.gateway.readings;

import org.jspecify.annotations.NullMarked;
