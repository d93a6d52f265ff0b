/** From the bytes of a submission to an article with its identity, or to what is wrong with it. No framework, no database. */
@NullMarked
package org.tiltmeter.ingest.submission;

import org.jspecify.annotations.NullMarked;
