package org.tiltmeter.system;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tiltmeter.embedded.Component;
import org.tiltmeter.embedded.StartFailure;

/**
 * Kills the parts of a suite at random moments, as {@code kill -9} does, and starts each again a little later. While one
 * recovers the next may be struck; the same one only when it is sound again.
 */
final class Saboteur {

    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final int LONGEST_LULL_MILLIS = 3_000;
    private static final int LONGEST_OUTAGE_MILLIS = 700;

    private final Random random;
    private final Supplier<Duration> lulls;
    private final List<Component> victims;
    private final Map<String, Integer> kills = new TreeMap<>();
    private final Map<Component, CompletableFuture<Void>> recoveries = new HashMap<>();
    private final AtomicInteger strikes = new AtomicInteger();

    /** Strikes each part as often, in an order that the seed decides. */
    Saboteur(List<? extends Component> parts, int timesEach, long seed) {
        this(parts, timesEach, new Random(seed));
    }

    private Saboteur(List<? extends Component> parts, int timesEach, Random random) {
        this(parts, timesEach, random, () -> Duration.ofMillis(random.nextInt(LONGEST_LULL_MILLIS)));
    }

    /** The same, with the pauses before each strike that are given. */
    Saboteur(List<? extends Component> parts, int timesEach, Random random, Supplier<Duration> lulls) {
        this.random = random;
        this.lulls = lulls;
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

    /** Kills by name of the part, while none is under way. */
    Map<String, Integer> kills() {
        return Map.copyOf(kills);
    }

    /** Returns when all is struck and sound again. */
    void strikeAll() {
        try (ExecutorService healers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Component victim : victims) {
                Pause.of(lulls.get());
                recovery(victim).join();
                strike(victim);
                Duration outage = Duration.ofMillis(random.nextInt(LONGEST_OUTAGE_MILLIS));
                recoveries.put(victim, CompletableFuture.runAsync(() -> healAfter(outage, victim), healers));
            }
            recoveries.values().forEach(CompletableFuture::join);
        }
    }

    /** Kills the part now; {@link #heal} is the caller's. */
    void strike(Component victim) {
        if (!victim.isAlive()) {
            throw new AssertionError(victim.name() + " had died by itself; see " + victim.log());
        }
        victim.kill();
        kills.merge(victim.name(), 1, Integer::sum);
        strikes.incrementAndGet();
    }

    private void healAfter(Duration outage, Component victim) {
        Pause.of(outage);
        heal(victim);
    }

    /** Returns when it is sound. Started as often as it takes: a service may find its database dead, and end. */
    void heal(Component victim) {
        Instant end = Instant.now().plus(RECOVERY);
        while (true) {
            try {
                victim.start();
                victim.awaitHealthy(Duration.between(Instant.now(), end));
                return;
            } catch (StartFailure e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
            }
        }
    }

    private CompletableFuture<Void> recovery(Component victim) {
        return recoveries.getOrDefault(victim, CompletableFuture.completedFuture(null));
    }

    private List<Component> shuffled(List<? extends Component> parts) {
        List<Component> order = new ArrayList<>(parts);
        Collections.shuffle(order, random);
        return order;
    }
}
