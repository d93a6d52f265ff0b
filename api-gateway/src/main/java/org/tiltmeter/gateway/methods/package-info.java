/** What the figures mean, and which versions made them. */
@NullMarked
package org.tiltmeter.gateway.methods;

import org.jspecify.annotations.NullMarked;
