/** Events and story groups, and what researchers say of them. */
@NullMarked
package org.tiltmeter.gateway.stories;

import org.jspecify.annotations.NullMarked;
