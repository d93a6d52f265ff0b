package org.tiltmeter.quickstart.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiltmeter.embedded.Folders;
import org.tiltmeter.quickstart.suite.Addresses;
import org.tiltmeter.quickstart.suite.Installation;

class RunningSuiteTest {

    private final Installation installation = Installation.of(Folders.temporary());

    @AfterEach
    void goes() {
        Folders.delete(installation.root());
    }

    @Test
    void whatOneLauncherWritesAnotherProcessReads() throws IOException {
        RunningSuite run = new RunningSuite(4711, Addresses.free().ports(), Map.of("Kafka", 4712L));
        Files.createDirectories(installation.home());

        run.write(installation);

        assertThat(RunningSuite.read(installation)).contains(run);
    }

    @Test
    void aFileThatWasCutOffIsTakenForNone() throws IOException {
        Files.createDirectories(installation.home());
        Files.writeString(installation.home().resolve("run.json"), "{\"launcher\":47");

        assertThat(RunningSuite.read(installation)).isEmpty();
    }

    @Test
    void processesThatAreGoneAreNotCountedAsAlive() {
        RunningSuite run = new RunningSuite(
                1, Map.of(), Map.of("alive", ProcessHandle.current().pid(), "gone", Long.MAX_VALUE));

        assertThat(run.alive()).containsExactly(ProcessHandle.current());
    }

    @Test
    void theLockIsOnesUntilItIsClosed() {
        RunLock lock = RunLock.take(installation).orElseThrow();
        lock.close();

        assertThat(RunLock.held(installation)).isFalse();
    }
}
