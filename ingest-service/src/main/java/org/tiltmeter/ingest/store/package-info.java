/** The articles and their revisions in PostgreSQL. */
@NullMarked
package org.tiltmeter.ingest.store;

import org.jspecify.annotations.NullMarked;
