package org.tiltmeter.evaluation;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.engine.ReaderEngine;
import org.tiltmeter.evaluation.engine.Variant;
import picocli.CommandLine;

/** The program behind {@code ./tiltmeter audit}. */
public final class AuditActors {

    private static final String USAGE =
            "./tiltmeter audit [--rules | --model DIR] [--json FILE] [--card FILE] [--threads N]";

    private AuditActors() {}

    /** The exit code says how it went: 0 audited, 1 failed, 2 misused. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(command(ReaderEngine::open, Console.standard(), Clock.systemUTC())
                .execute(arguments));
    }

    static CommandLine command(Function<Variant, Engine> engines, Console console, Clock clock) {
        return Program.of(new AuditCommand(engines, console, clock), USAGE, console);
    }
}
