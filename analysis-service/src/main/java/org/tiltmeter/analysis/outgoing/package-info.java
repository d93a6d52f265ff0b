/** Events that leave the service. */
@NullMarked
package org.tiltmeter.analysis.outgoing;

import org.jspecify.annotations.NullMarked;
