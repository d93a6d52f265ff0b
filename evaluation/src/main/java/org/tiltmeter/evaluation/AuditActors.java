package org.tiltmeter.evaluation;

import java.util.Locale;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.engine.ReaderEngine;
import org.tiltmeter.evaluation.engine.Variant;
import picocli.CommandLine;

/** The program behind {@code ./tiltmeter audit}. */
public final class AuditActors {

    private static final String USAGE = "./tiltmeter audit [--json FILE] [--threads N]";

    private AuditActors() {}

    /** The exit code says how it went: 0 audited, 1 failed, 2 misused. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(command(ReaderEngine.open(new Variant.Shipped()), Console.standard())
                .execute(arguments));
    }

    static CommandLine command(Engine engine, Console console) {
        return Program.of(new AuditCommand(engine, console), USAGE, console);
    }
}
