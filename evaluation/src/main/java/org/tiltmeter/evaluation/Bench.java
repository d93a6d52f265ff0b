package org.tiltmeter.evaluation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.tiltmeter.nlp.Reader;
import picocli.CommandLine;

/** The program behind {@code ./tiltmeter bench}. */
public final class Bench {

    private static final String USAGE =
            "./tiltmeter bench read [--articles N] [--data FILE] [--only reading,actors,encoder,corenlp] [--json FILE]"
                    + " [--card FILE]";

    private Bench() {}

    /** The exit code says how it went: 0 timed, 1 failed, 2 misused. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Path root = Path.of(System.getProperty("tiltmeter.root", "."));
        System.exit(command(root, Console.standard(), Clock.systemUTC()).execute(arguments));
    }

    static CommandLine command(Path root, Console console, Clock clock) {
        return Program.of(new BenchCommand(root, () -> new Reader().methodVersion(), console, clock), USAGE, console);
    }
}
