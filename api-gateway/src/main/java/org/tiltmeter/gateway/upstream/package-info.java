/** The services behind the gateway: how they are asked, and what a client hears when they fail. */
@NullMarked
package org.tiltmeter.gateway.upstream;

import org.jspecify.annotations.NullMarked;
