/** The promise of the contracts: what was once sent is still read. */
@NullMarked
package org.tiltmeter.contracts;

import org.jspecify.annotations.NullMarked;
