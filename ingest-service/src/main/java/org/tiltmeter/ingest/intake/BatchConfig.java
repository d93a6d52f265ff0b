package org.tiltmeter.ingest.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How a batch is taken in. */
@ConfigMapping(prefix = "tiltmeter.batch")
interface BatchConfig {

    /** The longest line. */
    MemorySize longestLine();

    /** Lines that share a transaction. */
    int linesTogether();

    /** Bytes of lines that share a transaction: what a batch holds in memory, one line of the longest length aside. */
    MemorySize bytesTogether();
}
