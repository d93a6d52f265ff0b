/** Where articles come from. */
@NullMarked
package org.tiltmeter.gateway.outlets;

import org.jspecify.annotations.NullMarked;
