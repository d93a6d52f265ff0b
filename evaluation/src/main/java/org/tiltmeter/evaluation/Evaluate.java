package org.tiltmeter.evaluation;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.engine.ShippedEngine;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.polnear.Polnear;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program behind {@code ./tiltmeter evaluate}. */
public final class Evaluate {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    /** Every set that can be measured, in the order of the table. */
    static final List<DataSet> SETS = List.of(new Polnear());

    private Evaluate() {}

    /** The exit code says how it went: 0 measured, 1 failed, 2 misused. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(command(SETS, new ShippedEngine(), Console.standard()).execute(arguments));
    }

    static CommandLine command(List<DataSet> sets, Engine engine, Console console) {
        CommandLine line = new CommandLine(new EvaluateCommand(sets, engine, console));
        line.setParameterExceptionHandler((e, arguments) -> misused(e, console));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, console));
        return line;
    }

    private static int misused(ParameterException e, Console console) {
        String usage =
                "./tiltmeter evaluate --data DIR [--only SET,…] [--split NAME] [--unseen] [--json FILE] [--predictions DIR]";
        console.say("tiltmeter: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ". Usage: " + usage);
        return MISUSED;
    }

    private static int failed(Exception e, Console console) throws Exception {
        switch (e) {
            case DataException wrong -> console.say("tiltmeter: " + wrong.getMessage());
            case UncheckedIOException io -> console.say("tiltmeter: " + io.getMessage() + ": " + io.getCause());
            default -> throw e;
        }
        return FAILED;
    }
}
