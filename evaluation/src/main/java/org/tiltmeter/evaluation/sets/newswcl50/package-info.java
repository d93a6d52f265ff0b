/** NewsWCL50: the same events in several outlets, and who is who across their articles. */
@NullMarked
package org.tiltmeter.evaluation.sets.newswcl50;

import org.jspecify.annotations.NullMarked;
