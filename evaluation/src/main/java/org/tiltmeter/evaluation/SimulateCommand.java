package org.tiltmeter.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import org.tiltmeter.evaluation.simulate.Simulation;
import org.tiltmeter.evaluation.simulate.SimulationJson;
import org.tiltmeter.evaluation.simulate.SimulationSection;
import org.tiltmeter.evaluation.simulate.SimulationTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws counts whose truth is known and prints how often the intervals hold it and the verdicts are right. */
@Command(name = "./tiltmeter simulate", description = "See whether intervals and verdicts hold what they promise.")
final class SimulateCommand implements Callable<Integer> {

    private final LongFunction<Simulation> simulations;
    private final Console console;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    JsonFile json = new JsonFile();

    @Mixin
    CardFiles cards;

    @Option(names = "--seed", paramLabel = "N", description = "Of the chance; the same seed gives the same figures.")
    long seed = 20_261_123;

    SimulateCommand(LongFunction<Simulation> simulations, Console console, Clock clock) {
        this.simulations = simulations;
        this.console = console;
        this.cards = new CardFiles(clock);
    }

    @Override
    public Integer call() {
        json.check(spec.commandLine());
        cards.check(spec.commandLine(), SimulationSection.NAME, List.of());
        Simulation.Figures figures = figures();
        console.print(SimulationTable.of(figures));
        json.write(SimulationJson.of(figures));
        cards.write(() -> List.of(SimulationSection.of(figures, cards.made(spec.commandLine()))));
        return 0;
    }

    private Simulation.Figures figures() {
        try (Console.Progress progress = console.progress("simulated", Simulation.steps(), "cells")) {
            return simulations.apply(seed).run(progress::step);
        }
    }
}
