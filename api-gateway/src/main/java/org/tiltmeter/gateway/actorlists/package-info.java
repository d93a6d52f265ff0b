/** Researchers' own lists of actors. */
@NullMarked
package org.tiltmeter.gateway.actorlists;

import org.jspecify.annotations.NullMarked;
