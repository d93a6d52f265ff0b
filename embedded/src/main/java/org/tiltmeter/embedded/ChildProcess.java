package org.tiltmeter.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that writes to a log file and does not outlive its parent, however the parent ends.
 *
 * <p>The child hangs on a <em>lifeline</em>: a shell that reads from a pipe whose other end only this JVM holds. When the
 * pipe closes, because {@link #stop} closed it or because this JVM is gone, even by {@code kill -9}, the shell sends the
 * stop signal and, after the grace, SIGKILL.
 */
public final class ChildProcess {

    private static final long LARGEST_LOG = 16L << 20;

    /**
     * Ctrl-C goes to every process of the terminal's group; it is for the parent, which stops its children in order. So
     * the signal is ignored here, and where there is a {@code setsid} the child gets a session of its own.
     */
    private static final String LIFELINE = """
            trap '' INT HUP
            signal=$1; grace=$2; shift 2
            exec 3<&0
            {
              read -r _ <&3 && exit
              kill -s "$signal" $$
              while [ "$grace" -gt 0 ] && kill -0 $$; do sleep 1; grace=$((grace - 1)); done
              kill -s KILL $$
            } >/dev/null 2>&1 &
            if command -v setsid >/dev/null 2>&1; then set -- setsid "$@"; fi
            exec "$@" </dev/null 3<&-
            """;

    private final Command command;
    private final Process process;

    private ChildProcess(Command command, Process process) {
        this.command = command;
        this.process = process;
    }

    /**
     * What to run.
     *
     * @param name what people call it
     * @param arguments the program and its arguments
     * @param environment added to this JVM's own
     * @param log output and errors are appended here
     * @param stopSignal asks it to end in good order: TERM, INT, …
     * @param grace how long it may take to end before it is killed; whole seconds
     */
    public record Command(
            String name,
            List<String> arguments,
            Map<String, String> environment,
            Path log,
            String stopSignal,
            Duration grace) {
        public Command {
            arguments = List.copyOf(arguments);
            environment = Map.copyOf(environment);
        }
    }

    /** Starts it. */
    public static ChildProcess start(Command command) {
        List<String> shell = List.of(
                "sh",
                "-c",
                LIFELINE,
                command.name(),
                command.stopSignal(),
                "" + command.grace().toSeconds());
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(shell.stream(), command.arguments().stream()).toList());
        builder.environment().putAll(command.environment());
        try {
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(freshLog(command.log())));
            ChildProcess child = new ChildProcess(command, builder.start());
            var unused = child.process.onExit().thenRun(child::releaseLifeline);
            return child;
        } catch (IOException e) {
            throw new StartFailure(command.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    private static java.io.File freshLog(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log.toFile();
    }

    /** Asks it to end, waits, and kills it when its grace is over. */
    public void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy();
        }
        awaitExit(command.grace().plusSeconds(5));
    }

    /** Kills it at once, as {@code kill -9} does, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(10));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    private void awaitExit(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** A line, not an end of file: the process is gone and its id may soon be another's. */
    private void releaseLifeline() {
        try (OutputStream lifeline = process.getOutputStream()) {
            lifeline.write('\n');
        } catch (IOException e) {
            // It was cut by stop(), or the shell is gone already: there is nothing left to release.
        }
    }

    /** The command that runs this JVM's own Java. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
