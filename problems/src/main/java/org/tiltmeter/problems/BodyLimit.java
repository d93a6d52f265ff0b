package org.tiltmeter.problems;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a body may be that is read as a whole. A body that a resource takes as a stream limits itself. */
@ConfigMapping(prefix = "tiltmeter.body")
public interface BodyLimit {

    /** The most bytes, after decompression. */
    @WithDefault("16M")
    MemorySize max();
}
