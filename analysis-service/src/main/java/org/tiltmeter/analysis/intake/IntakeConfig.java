package org.tiltmeter.analysis.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How failures that are not the message's fault are met. */
@ConfigMapping(prefix = "tiltmeter.intake")
interface IntakeConfig {

    /** The first pause; each next one is twice as long. */
    @WithDefault("200ms")
    Duration firstPause();

    /** The longest pause: how late an article may be after the database has come back. */
    @WithDefault("5s")
    Duration longestPause();

    /** After how many attempts a failure that nobody can explain is held to be the message's. */
    @WithDefault("5")
    int attemptsWhereUnknown();
}
