package org.tiltmeter.analysis.actorlists;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large an actor list may be. */
@ConfigMapping(prefix = "tiltmeter.actor-lists")
public interface ActorListsConfig {

    /** The longest upload; some 30,000 lines of CSV. */
    @WithDefault("4M")
    MemorySize longest();

    /** How many actors a list may have; each is a row, and its names and groups are. */
    @WithDefault("10000")
    int actors();
}
