/** Tests of wire credits. */
@NullMarked
package org.tiltmeter.stories.wire;

import org.jspecify.annotations.NullMarked;
