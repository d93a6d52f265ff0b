/** Which articles are one text printed twice, and which report the same happening: the same answer whatever came first. */
@NullMarked
package org.tiltmeter.stories;

import org.jspecify.annotations.NullMarked;
