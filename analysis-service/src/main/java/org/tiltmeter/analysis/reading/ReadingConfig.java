package org.tiltmeter.analysis.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How articles are read. */
@ConfigMapping(prefix = "tiltmeter.reading")
public interface ReadingConfig {

    /** How many articles are read at a time; as many as there are cores where nobody says. */
    OptionalInt threads();

    /** How long one article may be read; generous, since the longest text takes seconds. */
    @WithDefault("60s")
    Duration limit();

    /** How long a request may wait for its turn. */
    @WithDefault("20s")
    Duration patience();
}
