package org.tiltmeter.embedded.testing;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What the tests run on: {@code -Dbackend=embedded|containers|auto}. */
enum BackendChoice {
    EMBEDDED,
    CONTAINERS,
    /** Containers where both images are at hand, embedded otherwise. */
    AUTO;

    private static final int LOOK_SECONDS = 5;

    static BackendChoice parse(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "", "embedded" -> EMBEDDED;
            case "containers" -> CONTAINERS;
            case "auto" -> AUTO;
            default -> throw new IllegalArgumentException("backend is embedded, containers or auto, and not: " + name);
        };
    }

    Backend start(String database) {
        return switch (this) {
            case EMBEDDED -> EmbeddedBackend.start(database);
            case CONTAINERS -> ContainersBackend.start(database);
            case AUTO -> (imagesAtHand() ? CONTAINERS : EMBEDDED).start(database);
        };
    }

    /** Testcontainers' own look would try for minutes to pull what cannot be had. */
    private static boolean imagesAtHand() {
        try {
            Process docker = new ProcessBuilder(
                            "docker",
                            "image",
                            "inspect",
                            ContainersBackend.postgresImage(),
                            ContainersBackend.kafkaImage())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = docker.waitFor(LOOK_SECONDS, TimeUnit.SECONDS);
            docker.destroyForcibly();
            return ended && docker.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
