package org.tiltmeter.analysis.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** What an operator watches of the intake. They start at 0 with the process; {@code /intake} tells what is stored. */
@Startup // so that they are there, at 0, before the first message
@ApplicationScoped
class IntakeMetrics {

    private final Counter read;
    private final Counter redeliveries;
    private final Counter superseded;
    private final Counter buried;
    private final Counter retries;

    IntakeMetrics(MeterRegistry registry) {
        read = counter(registry, "tiltmeter.articles.read", "Articles that were read");
        redeliveries = counter(registry, "tiltmeter.redeliveries", "Messages whose effect was there already");
        superseded = counter(registry, "tiltmeter.superseded", "Revisions that came after a newer one");
        buried = counter(registry, "tiltmeter.dead.letters", "Messages that could not be processed");
        retries = counter(registry, "tiltmeter.intake.retries", "Attempts that failed by no message's fault");
    }

    void count(Effect effect) {
        switch (effect) {
            case READ -> read.increment();
            case REDELIVERED -> redeliveries.increment();
            case SUPERSEDED -> superseded.increment();
            case BURIED -> buried.increment();
            case PENDING -> throw new IllegalArgumentException("a message is done only when it has led to something");
        }
    }

    void countRetry() {
        retries.increment();
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }
}
