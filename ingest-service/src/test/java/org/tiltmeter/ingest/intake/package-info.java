/** Tests of the package without a framework. */
@NullMarked
package org.tiltmeter.ingest.intake;

import org.jspecify.annotations.NullMarked;
