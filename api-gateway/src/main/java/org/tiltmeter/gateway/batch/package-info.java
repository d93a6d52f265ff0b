/** Articles by the thousand: NDJSON in, an outcome per line out, in bounded memory. */
@NullMarked
package org.tiltmeter.gateway.batch;

import org.jspecify.annotations.NullMarked;
