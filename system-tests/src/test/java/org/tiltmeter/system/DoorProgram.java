package org.tiltmeter.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.embedded.ChildProcess;
import org.tiltmeter.embedded.Folders;
import org.tiltmeter.quickstart.door.Door;
import org.tiltmeter.quickstart.suite.Addresses;

/**
 * The program behind {@code ./tiltmeter}, on this build's services but with ports and a folder of its own, so that a suite
 * that somebody runs from this repository is left alone.
 */
final class DoorProgram implements AutoCloseable {

    private static final List<String> SERVICES = List.of("ingest-service", "analysis-service", "api-gateway");

    private final Path root = Folders.temporary();
    private final Addresses addresses = Addresses.free();

    /** What a command printed, and its exit code. */
    record Ran(int code, String output) {}

    DoorProgram() {
        SERVICES.forEach(this::link);
    }

    TiltmeterApi gateway() {
        return new TiltmeterApi(addresses.uri(Addresses.Port.GATEWAY));
    }

    Addresses addresses() {
        return addresses;
    }

    Ran run(String... command) {
        List<String> arguments = new ArrayList<>(List.of(
                ChildProcess.java(),
                // As the door does.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dtiltmeter.root=" + root,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Door.class.getName()));
        arguments.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(arguments).redirectErrorStream(true);
        // As people run it: in the machine's own language.
        builder.environment().remove("JDK_JAVA_OPTIONS");
        addresses.ports().forEach((port, number) -> builder.environment().put(port.variable(), "" + number));
        return finished(builder);
    }

    @Override
    public void close() {
        run("stop");
        Folders.delete(root);
    }

    private static Ran finished(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void link(String service) {
        try {
            Files.createSymbolicLink(
                    root.resolve(service), RunningSuite.repository().resolve(service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
