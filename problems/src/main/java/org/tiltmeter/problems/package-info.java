/** RFC 9457 problem documents: every error of every HTTP service leaves through here. */
@NullMarked
package org.tiltmeter.problems;

import org.jspecify.annotations.NullMarked;
