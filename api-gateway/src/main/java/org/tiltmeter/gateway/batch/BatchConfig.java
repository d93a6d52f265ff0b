package org.tiltmeter.gateway.batch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How a batch is cut and sent on. */
@ConfigMapping(prefix = "tiltmeter.batch")
public interface BatchConfig {

    /** The longest line; a longer one is refused and skipped. */
    MemorySize longestLine();

    /** How many lines are sent to ingest at once, at most. */
    int chunkLines();

    /** After how many bytes a chunk is sent, full or not. */
    MemorySize chunkBytes();

    /** How often a chunk is sent before its lines are refused. */
    int attempts();

    /** How long to wait before the second attempt; each later wait is twice as long. */
    Duration pause();

    /** How many bytes of outcomes that the client has not read stay in memory; the rest goes to a file. */
    MemorySize unreadInMemory();
}
