/** Tests of the package without a framework. */
@NullMarked
package org.tiltmeter.ingest.submission;

import org.jspecify.annotations.NullMarked;
