package org.tiltmeter.quickstart.door;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.tiltmeter.embedded.StartFailure;
import org.tiltmeter.quickstart.bench.CompareBenchCommand;
import org.tiltmeter.quickstart.reading.ReadCommand;
import org.tiltmeter.quickstart.runs.CheckCommand;
import org.tiltmeter.quickstart.runs.CompareCommand;
import org.tiltmeter.quickstart.runs.DiffCommand;
import org.tiltmeter.quickstart.runs.ShuffleCommand;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.terminal.Style;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The program behind {@code ./tiltmeter}, which says where the repository is. */
@Command(name = "./tiltmeter", description = "Measures how news tilts.")
public final class Door {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, description = "show this and do nothing")
    boolean help;

    private Door() {}

    /** Runs one command; the exit code says how it went: 0 done, 1 failed, 2 misused. */
    public static void main(String[] arguments) {
        // Figures and addresses look the same in every country.
        Locale.setDefault(Locale.ROOT);
        Path root = Path.of(System.getProperty("tiltmeter.root", "")).toAbsolutePath();
        int code = commands(Installation.of(root), Terminal.standard()).execute(arguments);
        // A command that waits for its end leaves by the shutdown hook instead.
        System.exit(code);
    }

    static CommandLine commands(Installation installation, Terminal terminal) {
        CommandLine line = new CommandLine(new Door())
                .addSubcommand(new UpCommand(installation, terminal))
                .addSubcommand(new ServeCommand(installation, terminal))
                .addSubcommand(new StatusCommand(installation, terminal))
                .addSubcommand(new StopCommand(installation, terminal))
                .addSubcommand(new DevCommand(installation, terminal))
                .addSubcommand(new ReadCommand(terminal))
                .addSubcommand(new CompareCommand(installation, terminal))
                .addSubcommand(new CheckCommand(installation, terminal))
                .addSubcommand(new DiffCommand(installation, terminal))
                .addSubcommand(new ShuffleCommand(installation, terminal))
                .addSubcommand(new CompareBenchCommand(installation, terminal));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(terminal.out(), true, terminal.out().charset()));
        line.setParameterExceptionHandler((e, arguments) -> misused(e, terminal));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, terminal));
        return line;
    }

    private static int misused(ParameterException e, Terminal terminal) {
        String usage = e.getCommandLine().getUsageMessage().lines().findFirst().orElse("");
        error(terminal, String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ". " + usage);
        return MISUSED;
    }

    private static int failed(Exception e, Terminal terminal) throws Exception {
        switch (e) {
            case StartFailure expected -> error(terminal, String.valueOf(expected.getMessage()));
            case UncheckedIOException io -> error(terminal, String.valueOf(io.getCause()));
            default -> throw e;
        }
        return FAILED;
    }

    /** One line about what went wrong. */
    static void error(Terminal terminal, String line) {
        terminal.say(Style.RED.of("tiltmeter: ", terminal.live()) + line);
    }
}
