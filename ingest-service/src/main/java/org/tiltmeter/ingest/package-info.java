/** Articles come in: submitted, stored, announced, read back. */
@NullMarked
package org.tiltmeter.ingest;

import org.jspecify.annotations.NullMarked;
