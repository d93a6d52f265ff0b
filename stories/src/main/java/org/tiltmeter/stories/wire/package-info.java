/** Which news agency a text says it is from. */
@NullMarked
package org.tiltmeter.stories.wire;

import org.jspecify.annotations.NullMarked;
