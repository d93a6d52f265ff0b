package org.tiltmeter.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A part of the suite that runs as a process of its own. It can be started again after it ended, in whichever way, and
 * finds its data as it left it.
 */
public abstract class Component {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private @Nullable ChildProcess child;

    /** What people call it. */
    public abstract String name();

    /** What it runs. Called at every start, so this is the place for what must exist before. */
    protected abstract ChildProcess.Command command();

    /** Whether it does its work now. Called from {@link #awaitHealthy} until it does. */
    protected abstract boolean answers();

    /** How often a start that ends at once is tried again. */
    protected int retries() {
        return 0;
    }

    /** Launches it, unless it runs. Returns before it is healthy. */
    public synchronized void start() {
        if (!isAlive()) {
            child = ChildProcess.start(command());
        }
    }

    /**
     * Waits until it does its work.
     *
     * @throws StartFailure where it ended instead, or took longer
     */
    public void awaitHealthy(Duration patience) {
        Instant end = Instant.now().plus(patience);
        int retriesLeft = retries();
        while (!(isAlive() && answers())) {
            if (!isAlive()) {
                if (retriesLeft-- == 0) {
                    throw new StartFailure(name() + " ended while it started; see " + log());
                }
                pause(Duration.ofMillis(500));
                start();
            }
            if (Instant.now().isAfter(end)) {
                throw new StartFailure(name() + " was not ready after " + patience.toSeconds() + " s; see " + log());
            }
            pause(BETWEEN_LOOKS);
        }
    }

    /** Asks it to end and waits until it did. */
    public synchronized void stop() {
        if (child != null) {
            child.stop();
        }
    }

    /** Kills it as {@code kill -9} does. */
    public synchronized void kill() {
        if (child != null) {
            child.kill();
        }
    }

    public synchronized boolean isAlive() {
        return child != null && child.isAlive();
    }

    /** Its process id, while it lives. */
    public synchronized OptionalLong pid() {
        return child != null && child.isAlive() ? OptionalLong.of(child.pid()) : OptionalLong.empty();
    }

    /** Where it writes. */
    public abstract Path log();

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }
}
