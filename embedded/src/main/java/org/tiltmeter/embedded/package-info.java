/** A real PostgreSQL and a real Kafka broker as child processes on loopback, from ordinary dependencies. */
@NullMarked
package org.tiltmeter.embedded;

import org.jspecify.annotations.NullMarked;
