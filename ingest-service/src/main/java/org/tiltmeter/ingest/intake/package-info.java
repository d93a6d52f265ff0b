/** The ways in: one article, or a stream of them. */
@NullMarked
package org.tiltmeter.ingest.intake;

import org.jspecify.annotations.NullMarked;
