package org.tiltmeter.evaluation;

import java.time.Clock;
import java.util.Locale;
import java.util.function.LongFunction;
import org.tiltmeter.evaluation.simulate.Simulation;
import picocli.CommandLine;

/** The program behind {@code ./tiltmeter simulate}. */
public final class Simulate {

    private static final String USAGE = "./tiltmeter simulate [--seed N] [--json FILE] [--card FILE]";

    private Simulate() {}

    /** The exit code says how it went: 0 simulated, 1 failed, 2 misused. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(command(Simulation::usual, Console.standard(), Clock.systemUTC())
                .execute(arguments));
    }

    static CommandLine command(LongFunction<Simulation> simulations, Console console, Clock clock) {
        return Program.of(new SimulateCommand(simulations, console, clock), USAGE, console);
    }
}
