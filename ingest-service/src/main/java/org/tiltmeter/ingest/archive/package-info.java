/** What is stored, to read. */
@NullMarked
package org.tiltmeter.ingest.archive;

import org.jspecify.annotations.NullMarked;
