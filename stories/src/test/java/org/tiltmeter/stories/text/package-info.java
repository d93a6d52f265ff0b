/** Tests of signatures. */
@NullMarked
package org.tiltmeter.stories.text;

import org.jspecify.annotations.NullMarked;
