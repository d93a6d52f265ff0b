/** The commands behind {@code ./tiltmeter}. */
@NullMarked
package org.tiltmeter.quickstart.door;

import org.jspecify.annotations.NullMarked;
