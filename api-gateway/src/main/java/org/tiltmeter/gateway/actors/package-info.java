/** Who is mentioned. */
@NullMarked
package org.tiltmeter.gateway.actors;

import org.jspecify.annotations.NullMarked;
