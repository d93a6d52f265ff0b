package org.tiltmeter.quickstart.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiltmeter.quickstart.suite.Addresses;
import org.tiltmeter.quickstart.suite.Installation;

/**
 * What a launcher tells other processes about the suite that it runs.
 *
 * @param launcher process id of the launcher
 * @param ports as in {@link Addresses}
 * @param processes process id of each component by its name
 */
public record RunningSuite(long launcher, Map<Addresses.Port, Integer> ports, Map<String, Long> processes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public RunningSuite {
        ports = Map.copyOf(ports);
        processes = Map.copyOf(processes);
    }

    /** What the last launcher wrote, if it could be read. It may be gone since: {@link RunLock} tells. */
    public static Optional<RunningSuite> read(Installation installation) {
        try {
            return Optional.of(JSON.readValue(file(installation).toFile(), RunningSuite.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes it down, complete or not at all. */
    public void write(Installation installation) {
        Path file = file(installation);
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try {
            JSON.writeValue(draft.toFile(), this);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets it. */
    public static void forget(Installation installation) {
        try {
            Files.deleteIfExists(file(installation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where everything listens. */
    public Addresses addresses() {
        return new Addresses(ports);
    }

    /** Those of its processes that still live. */
    public List<ProcessHandle> alive() {
        return processes.values().stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private static Path file(Installation installation) {
        return installation.home().resolve("run.json");
    }
}
