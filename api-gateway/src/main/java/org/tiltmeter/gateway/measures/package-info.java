/** Figures per actor and outlet. */
@NullMarked
package org.tiltmeter.gateway.measures;

import org.jspecify.annotations.NullMarked;
