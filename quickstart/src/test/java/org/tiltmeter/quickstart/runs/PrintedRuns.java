package org.tiltmeter.quickstart.runs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.tiltmeter.quickstart.StubGateway;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine;

/** Runs a command against a stub of the gateway. */
final class PrintedRuns {

    /** How a command ended, and what it printed and said. */
    record Printed(int code, String out, String err) {}

    private PrintedRuns() {}

    static Printed of(
            BiFunction<Installation, Terminal, Callable<Integer>> command,
            StubGateway gateway,
            Path folder,
            String... arguments)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(print(out), print(err), false, false);
        var line = new CommandLine(command.apply(gateway.installedAt(folder), terminal));
        line.setExecutionExceptionHandler((e, failed, result) -> {
            terminal.say(String.valueOf(e.getMessage()));
            return 1;
        });
        int code = line.execute(arguments);
        return new Printed(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
