/** Other services are told of what is stored. */
@NullMarked
package org.tiltmeter.ingest.announcement;

import org.jspecify.annotations.NullMarked;
