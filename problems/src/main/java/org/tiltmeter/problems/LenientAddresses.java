package org.tiltmeter.problems;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets {@link Address} judge a request's target. Quarkus would answer with an empty 400 before any handler runs, and
 * would refuse {@code |} and quotation marks, which the filters of lists are made of and which people type into curl.
 * It asks a system property, once and early; a customizer of the configuration is the earliest code of ours.
 */
public final class LenientAddresses implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
