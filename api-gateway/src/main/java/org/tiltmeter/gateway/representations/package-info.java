/** How one address answers in several forms, each under a tag of its own. */
@NullMarked
package org.tiltmeter.gateway.representations;

import org.jspecify.annotations.NullMarked;
