/** The suite as a whole, seen from outside: walked through, killed, poisoned, fed hostile text, contained. */
@NullMarked
package org.tiltmeter.system;

import org.jspecify.annotations.NullMarked;
