package org.tiltmeter.gateway.reports;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;

/** How issues are made. */
@ConfigMapping(prefix = "tiltmeter.reports")
interface ReportsConfig {

    /** Where readers reach the API: what a page links to, also from a mail. */
    URI home();

    /** How long one gateway may be at an issue before another takes it over. */
    Duration lease();

    /** How long an issue is tried that analysis cannot answer. */
    Duration patience();

    /** The longest pause between two attempts. */
    Duration longestPause();
}
