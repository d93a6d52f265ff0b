/** The service as a whole, from message to figure, and what the tests bring for it. */
@NullMarked
package org.tiltmeter.analysis;

import org.jspecify.annotations.NullMarked;
