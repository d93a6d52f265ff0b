package org.tiltmeter.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.engine.ReaderEngine;
import org.tiltmeter.evaluation.engine.Variant;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.babe.Babe;
import org.tiltmeter.evaluation.sets.basil.Basil;
import org.tiltmeter.evaluation.sets.geowebnews.GeoWebNews;
import org.tiltmeter.evaluation.sets.gum.Gum;
import org.tiltmeter.evaluation.sets.newsfair.NewsFair;
import org.tiltmeter.evaluation.sets.newsmtsc.NewsMtsc;
import org.tiltmeter.evaluation.sets.newswcl50.NewsWcl50;
import org.tiltmeter.evaluation.sets.polnear.Polnear;
import org.tiltmeter.evaluation.sets.ptc.Ptc;
import org.tiltmeter.evaluation.sets.stories.StorySet;
import picocli.CommandLine;

/** The program behind {@code ./tiltmeter evaluate}. */
public final class Evaluate {

    private static final String USAGE =
            "./tiltmeter evaluate --data DIR [--only SET,…] [--split NAME] [--unseen] [--json FILE] [--predictions DIR]"
                    + " [--card FILE]";

    /** Every set that can be measured, in the order of the table. */
    static final List<DataSet> SETS = List.of(
            new Polnear(),
            new Babe(),
            new NewsMtsc(),
            new Ptc(),
            new Basil(),
            new NewsFair(),
            new GeoWebNews(),
            new NewsWcl50(),
            new Gum(),
            new StorySet());

    private Evaluate() {}

    /** The exit code says how it went: 0 measured, 1 failed, 2 misused. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(command(SETS, ReaderEngine::open, Console.standard(), Clock.systemUTC())
                .execute(arguments));
    }

    static CommandLine command(List<DataSet> sets, Function<Variant, Engine> engines, Console console, Clock clock) {
        return Program.of(new EvaluateCommand(sets, engines, console, clock), USAGE, console);
    }
}
