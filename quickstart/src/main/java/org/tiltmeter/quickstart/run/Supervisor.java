package org.tiltmeter.quickstart.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tiltmeter.embedded.Component;

/** Looks after the components: one that ends is reported and started again, until it has ended too often. */
public final class Supervisor {

    private static final long LOOK_MILLIS = 500;

    private final List<Component> watched;
    private final Consumer<String> report;
    private final Runnable afterRestart;
    private final BooleanSupplier over;
    private final Map<Component, Restarts> restarts = new HashMap<>();
    private final Map<Component, Instant> due = new HashMap<>();

    /**
     * A supervisor of components that run.
     *
     * @param report takes each line about what happened
     * @param afterRestart runs after a component has got a new process
     * @param over whether the components are being stopped on purpose
     */
    public Supervisor(
            List<Component> components, Consumer<String> report, Runnable afterRestart, BooleanSupplier over) {
        watched = new ArrayList<>(components);
        this.report = report;
        this.afterRestart = afterRestart;
        this.over = over;
        components.forEach(component -> restarts.put(component, Restarts.none(Instant.now())));
    }

    /** Supervises until it is over. */
    public void run() {
        try {
            while (!over.getAsBoolean()) {
                List.copyOf(watched).forEach(this::look);
                Thread.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Component component) {
        if (over.getAsBoolean()) {
            return;
        }
        Instant now = Instant.now();
        Instant start = due.get(component);
        if (start != null && now.isAfter(start)) {
            due.remove(component);
            component.start();
            afterRestart.run();
        } else if (start == null && !component.isAlive()) {
            decide(component, now);
        }
    }

    private void decide(Component component, Instant now) {
        Restarts before = restarts.getOrDefault(component, Restarts.none(now));
        switch (before.afterEnd(now)) {
            case Restarts.Decision.Again again -> {
                restarts.put(component, again.next());
                due.put(component, now.plus(again.pause()));
                report.accept("%s ended and is started again in %d s (its log: %s)"
                        .formatted(component.name(), again.pause().toSeconds(), component.log()));
            }
            case Restarts.Decision.GiveUp stop -> {
                watched.remove(component);
                report.accept("%s ended too often and is not started again; its log says why: %s"
                        .formatted(component.name(), component.log()));
            }
        }
    }
}
