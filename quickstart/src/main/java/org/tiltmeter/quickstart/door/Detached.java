package org.tiltmeter.quickstart.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tiltmeter.embedded.ChildProcess;
import org.tiltmeter.embedded.StartFailure;
import org.tiltmeter.quickstart.run.RunningSuite;
import org.tiltmeter.quickstart.suite.Addresses.Port;
import org.tiltmeter.quickstart.suite.Installation;

/** A launcher in the background, which outlives this process and its terminal. */
final class Detached {

    private static final long LOOK_MILLIS = 200;

    /** Neither the terminal's Ctrl-C nor its end is meant for it. */
    private static final String FREE = """
            trap '' INT HUP
            if command -v setsid >/dev/null 2>&1; then set -- setsid "$@"; fi
            exec "$@" </dev/null
            """;

    private Detached() {}

    /**
     * Starts it and waits until the suite is healthy.
     *
     * @return the gateway's address
     */
    static URI start(Installation installation) {
        Path log = installation.log("launcher");
        try {
            Files.createDirectories(log.getParent());
            Process launcher = new ProcessBuilder(command(installation))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return awaitReady(installation, launcher, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted; the suite goes on starting, and ./tiltmeter stop ends it", e);
        }
    }

    private static List<String> command(Installation installation) {
        return List.of(
                "sh",
                "-c",
                FREE,
                "tiltmeter",
                ChildProcess.java(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dtiltmeter.root=" + installation.root(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                Door.class.getName(),
                "serve");
    }

    private static URI awaitReady(Installation installation, Process launcher, Path log)
            throws InterruptedException, IOException {
        while (launcher.isAlive()) {
            Optional<RunningSuite> run =
                    RunningSuite.read(installation).filter(told -> told.launcher() == launcher.pid());
            if (run.isPresent()) {
                return run.get().addresses().uri(Port.GATEWAY);
            }
            Thread.sleep(LOOK_MILLIS);
        }
        String last = Files.readAllLines(log).stream()
                .filter(line -> !line.isBlank())
                .reduce("it ended at once", (earlier, later) -> later);
        throw new StartFailure(last.replaceFirst("^tiltmeter: ", ""));
    }
}
