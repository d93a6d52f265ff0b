package org.tiltmeter.gateway.reports.delivery;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How issues are delivered. */
@ConfigMapping(prefix = "tiltmeter.delivery")
public interface DeliveryConfig {

    /** Hosts, as {@code receiver.intern:8443}, that may be posted to although their addresses are private. */
    Optional<List<String>> privateTargets();

    /** How long a receiver may take to let us in. */
    Duration connectTimeout();

    /** How long it may take to answer. */
    Duration readTimeout();

    /** After how many failures in a row a delivery is dead. */
    int attempts();

    /** The pause after the first failure; each is twice the one before. */
    Duration firstPause();

    /** The longest pause. */
    Duration longestPause();
}
