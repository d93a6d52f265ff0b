package org.tiltmeter.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.tiltmeter.embedded.Component;

/** Kills the parts of a suite at random moments, as {@code kill -9} does, and starts each again. */
final class Saboteur {

    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final int LONGEST_LULL_MILLIS = 1_500;
    private static final int LONGEST_OUTAGE_MILLIS = 700;

    private final Random random;
    private final List<Component> victims;
    private final Map<String, Integer> kills = new ConcurrentSkipListMap<>();
    private final AtomicInteger strikes = new AtomicInteger();

    /** Strikes each part as often, in an order that the seed decides. */
    Saboteur(List<? extends Component> parts, int timesEach, long seed) {
        this.random = new Random(seed);
        this.victims = IntStream.range(0, timesEach)
                .mapToObj(round -> shuffled(parts))
                .flatMap(List::stream)
                .toList();
    }

    int strikesPlanned() {
        return victims.size();
    }

    /** How many strikes have begun. */
    int strikes() {
        return strikes.get();
    }

    /** Kills by name of the part. */
    Map<String, Integer> kills() {
        return Map.copyOf(kills);
    }

    void strikeAll() {
        for (Component victim : victims) {
            Pause.of(Duration.ofMillis(random.nextInt(LONGEST_LULL_MILLIS)));
            strike(victim);
        }
    }

    private void strike(Component victim) {
        if (!victim.isAlive()) {
            throw new AssertionError(victim.name() + " had died by itself; see " + victim.log());
        }
        victim.kill();
        kills.merge(victim.name(), 1, Integer::sum);
        strikes.incrementAndGet();
        Pause.of(Duration.ofMillis(random.nextInt(LONGEST_OUTAGE_MILLIS)));
        victim.start();
        victim.awaitHealthy(RECOVERY);
    }

    private List<Component> shuffled(List<? extends Component> parts) {
        List<Component> order = new ArrayList<>(parts);
        Collections.shuffle(order, random);
        return order;
    }
}
