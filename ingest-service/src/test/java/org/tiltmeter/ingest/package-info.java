/** The service as its callers see it. */
@NullMarked
package org.tiltmeter.ingest;

import org.jspecify.annotations.NullMarked;
