package org.tiltmeter.quickstart.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiltmeter.embedded.ChildProcess;
import org.tiltmeter.embedded.Folders;
import org.tiltmeter.embedded.Ports;
import org.tiltmeter.quickstart.run.RunLock;
import org.tiltmeter.quickstart.run.RunningSuite;
import org.tiltmeter.quickstart.suite.Addresses;
import org.tiltmeter.quickstart.suite.Addresses.Port;
import org.tiltmeter.quickstart.suite.Installation;

/** The launcher as people run it, with the real back end and stubs for the services. */
class LauncherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> SERVICES = List.of("ingest-service", "analysis-service", "api-gateway");

    private final Path folder = Folders.temporary();
    private final Installation installation = Installation.of(folder.resolve("a folder with spaces"));
    private final Addresses addresses = Addresses.free();
    private final List<Process> launched = new ArrayList<>();

    @BeforeEach
    void theServicesAreBuilt() throws Exception {
        for (String service : SERVICES) {
            StubService.install(installation.root(), service);
        }
    }

    @AfterEach
    void goes() throws Exception {
        List<ProcessHandle> left =
                RunningSuite.read(installation).map(RunningSuite::alive).orElse(List.of());
        launched.forEach(Process::destroyForcibly);
        await(() -> left.stream().noneMatch(ProcessHandle::isAlive));
        Folders.delete(folder);
    }

    @Test
    void upPrintsTheComparisonAndTheAddressAndStopEndsIt() throws Exception {
        Process up = launch("up", "up");

        await(() -> output("up").contains("Ctrl-C stops it"));

        assertThat(output("up"))
                .contains("The same events in four outlets: the sample corpus")
                .contains("Everything in them is invented")
                .contains("Tiltmeter is at " + addresses.uri(Port.GATEWAY));
        assertThat(finished("status", "status")).isZero();
        assertThat(output("status").lines().filter(line -> line.endsWith("healthy")))
                .hasSize(5);
        assertThat(finished("stop", "stop")).isZero();
        assertThat(up.waitFor()).isEqualTo(143);
        assertThat(takenPorts()).isEmpty();
    }

    @Test
    void aSecondUpLeavesTheFirstAlone() throws Exception {
        Process first = launch("first", "up", "--empty");
        await(() -> output("first").contains("Ctrl-C stops it"));

        assertThat(finished("second", "up")).isZero();

        assertThat(output("second"))
                .isEqualTo("Tiltmeter is already running at %s (process %d); ./tiltmeter stop ends it\n"
                        .formatted(addresses.uri(Port.GATEWAY), first.pid()));
        assertThat(first.isAlive()).isTrue();
    }

    @Test
    void aTakenPortIsOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(addresses.port(Port.INGEST), 1, InetAddress.getLoopbackAddress())) {
            assertThat(finished("up", "up")).isEqualTo(1);

            assertThat(output("up").lines().skip(1))
                    .singleElement()
                    .asString()
                    .startsWith("tiltmeter: port %d, which ingest-service wants, is taken by process"
                            .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void aServiceThatIsKilledIsReportedAndStartedAgain() throws Exception {
        launch("up", "up", "--empty");
        await(() -> output("up").contains("Ctrl-C stops it"));
        long before = process("analysis-service");

        ProcessHandle.of(before).ifPresent(ProcessHandle::destroyForcibly);

        await(() -> process("analysis-service") != before);
        assertThat(output("up"))
                .contains("analysis-service ended and is started again in 1 s (its log: "
                        + installation.log("analysis-service") + ")");
    }

    @Test
    void whenTheLauncherIsKilledEverythingEndsAndTheNextUpStartsAfresh() throws Exception {
        Process up = launch("up", "up", "--empty");
        await(() -> output("up").contains("Ctrl-C stops it"));

        up.destroyForcibly().waitFor();
        Process next = launch("next", "up", "--empty");
        await(() -> output("next").contains("Ctrl-C stops it"));

        assertThat(next.isAlive()).isTrue();
        assertThat(output("next")).doesNotContain("taken");
    }

    @Test
    void detachedItOutlivesTheCommandThatStartedIt() throws Exception {
        assertThat(finished("up", "up", "--detach")).isZero();

        assertThat(output("up")).contains("It goes on in the background");
        assertThat(RunLock.held(installation)).isTrue();
        assertThat(finished("stop", "stop")).isZero();
        assertThat(RunLock.held(installation)).isFalse();
    }

    private int finished(String log, String... arguments) throws Exception {
        Process process = launch(log, arguments);
        await(() -> !process.isAlive());
        return process.exitValue();
    }

    private Process launch(String log, String... arguments) throws IOException {
        Files.createDirectories(installation.home());
        Stream<String> program = Stream.of(
                ChildProcess.java(),
                // As the door does.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dtiltmeter.root=" + installation.root(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                Door.class.getName());
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(program, Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .redirectOutput(file(log).toFile());
        addresses.ports().forEach((port, number) -> builder.environment().put(port.variable(), "" + number));
        Process process = builder.start();
        launched.add(process);
        return process;
    }

    private long process(String component) {
        return RunningSuite.read(installation)
                .map(run -> run.processes().getOrDefault(component, -1L))
                .orElse(-1L);
    }

    private List<Integer> takenPorts() {
        return addresses.ports().values().stream().filter(Ports::taken).toList();
    }

    private Path file(String log) {
        return installation.home().resolve(log + ".out");
    }

    private String output(String log) {
        try {
            return Files.readString(file(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            Thread.sleep(100);
        }
    }
}
