/** The whole suite as processes of this machine: PostgreSQL, Kafka and the three services. */
@NullMarked
package org.tiltmeter.quickstart.suite;

import org.jspecify.annotations.NullMarked;
