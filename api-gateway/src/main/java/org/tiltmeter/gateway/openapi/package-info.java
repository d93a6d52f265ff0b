/** The API's description: examples and problems for every operation. */
@NullMarked
package org.tiltmeter.gateway.openapi;

import org.jspecify.annotations.NullMarked;
