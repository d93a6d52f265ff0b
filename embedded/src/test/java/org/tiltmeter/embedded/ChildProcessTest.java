package org.tiltmeter.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChildProcessTest {

    private final Path folder = Folders.temporary();

    @AfterEach
    void goes() {
        Folders.delete(folder);
    }

    @Test
    void whatItWritesIsAppendedToItsLog() throws Exception {
        Path log = folder.resolve("logs/child.log");
        Files.createDirectories(log.getParent());
        Files.writeString(log, "earlier\n");

        ChildProcess child = ChildProcess.start(shell("echo out; echo err >&2", log));

        awaitEnd(child.pid());
        assertThat(Files.readString(log)).isEqualTo("earlier\nout\nerr\n");
    }

    @Test
    void stopSendsTheStopSignal() throws Exception {
        Path log = folder.resolve("child.log");
        ChildProcess child =
                ChildProcess.start(shell("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.1; done", log));
        awaitText(log, "up\n");

        child.stop();

        assertThat(Files.readString(log)).isEqualTo("up\nbye\n");
    }

    @Test
    void whatDoesNotStopIsKilledAfterItsGrace() throws Exception {
        Path log = folder.resolve("child.log");
        ChildProcess child = ChildProcess.start(shell("trap '' TERM; echo up; while :; do sleep 0.1; done", log));
        awaitText(log, "up\n");

        child.stop();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void aChildDoesNotOutliveAParentThatIsKilled() throws Exception {
        Path log = folder.resolve("child.log");
        Process parent = new ProcessBuilder(
                        ChildProcess.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentOfSleep.class.getName(),
                        log.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("parent.log").toFile())
                .start();
        await(() -> Files.exists(log) && Files.readString(log).endsWith("\n"));
        long child = Long.parseLong(Files.readString(log).strip());

        parent.destroyForcibly().waitFor();

        awaitEnd(child);
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    static final class ParentOfSleep {

        private ParentOfSleep() {}

        public static void main(String[] arguments) throws InterruptedException {
            ChildProcess.start(shell("echo $$; exec sleep 300", Path.of(arguments[0])));
            Thread.sleep(300_000);
        }
    }

    private static ChildProcess.Command shell(String script, Path log) {
        return new ChildProcess.Command(
                "child", List.of("sh", "-c", script), Map.of(), log, "TERM", Duration.ofSeconds(1));
    }

    private static void awaitText(Path file, String text) throws Exception {
        await(() -> Files.exists(file) && Files.readString(file).equals(text));
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    private static void awaitEnd(long pid) throws Exception {
        await(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        for (int i = 0; i < 300 && !condition.call(); i++) {
            Thread.sleep(50);
        }
    }
}
