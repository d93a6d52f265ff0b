/** Tests of the placing of articles. */
@NullMarked
package org.tiltmeter.stories;

import org.jspecify.annotations.NullMarked;
