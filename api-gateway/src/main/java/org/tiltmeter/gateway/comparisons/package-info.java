/** Declared comparisons of outlets and actors. */
@NullMarked
package org.tiltmeter.gateway.comparisons;

import org.jspecify.annotations.NullMarked;
