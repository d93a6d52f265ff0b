package org.tiltmeter.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay drains. */
@ConfigMapping(prefix = "tiltmeter.outbox")
interface OutboxConfig {

    /** Rows in one batch, which is one transaction: large enough that the broker's round trip does not count. */
    @WithDefault("200")
    int batchRows();

    /** Bytes of bodies in one batch: what the relay may hold in memory. */
    @WithDefault("8388608")
    long batchBytes();

    /** How long a batch waits for its acknowledgements: longer than the producer's delivery timeout. */
    @WithDefault("25s")
    Duration patience();

    /** The longest pause between two attempts while the broker does not answer. */
    @WithDefault("15s")
    Duration longestPause();
}
