package org.tiltmeter.evaluation;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.tiltmeter.evaluation.sets.DataException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What the programs of this module have in common: what goes wrong is one clear line, and the exit code says which way. */
final class Program {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Program() {}

    /**
     * A command whose exit code is its own, 1 where it failed or 2 where it was misused.
     *
     * @param usage shown to whoever misuses it
     */
    static CommandLine of(Callable<Integer> command, String usage, Console console) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().addOption(help());
        line.setOut(new PrintWriter(console.out(), true, console.out().charset()));
        line.setParameterExceptionHandler((e, arguments) -> misused(e, usage, console));
        line.setExecutionExceptionHandler((e, failed, result) -> failed(e, console));
        return line;
    }

    private static OptionSpec help() {
        return OptionSpec.builder("--help")
                .usageHelp(true)
                .type(boolean.class)
                .arity("0")
                .description("Show this and do nothing.")
                .build();
    }

    private static int misused(ParameterException e, String usage, Console console) {
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
