package org.tiltmeter.quickstart.runs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.embedded.StartFailure;
import org.tiltmeter.quickstart.Gateway;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.terminal.Terminal;
import org.tiltmeter.statistics.comparison.ArticleShare;
import org.tiltmeter.statistics.comparison.Specification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shuffles the outlets' names over a run's evidence; the exit code is 1 where verdicts are false too often. */
@Command(name = "shuffle", description = "See how often a comparison errs once its outlets' names are shuffled.")
public final class ShuffleCommand implements Callable<Integer> {

    private static final int FEWEST = 20;

    @Parameters(paramLabel = "RUN", description = "a comparison's id")
    String id = "";

    @Option(names = "--times", description = "how often names are shuffled; without it 200")
    int times = 200;

    @Option(names = "--seed", description = "of the shuffles")
    long seed = 20_261_123;

    @Option(names = "--json", description = "write the figures into this file too")
    @Nullable
    Path json;

    private final Installation installation;
    private final Terminal terminal;

    public ShuffleCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (times < FEWEST) {
            throw new StartFailure("from fewer than " + FEWEST + " shuffles nothing can be said");
        }
        Gateway gateway = Gateway.of(installation);
        JsonNode run = gateway.get("/v1/comparisons/" + Gateway.encoded(id));
        Specification specification = SpecificationJson.withoutSeed(run.path("specification"));
        if (specification.contrast() == Specification.Contrast.ACTORS) {
            throw new StartFailure("this comparison is of actors: it has no outlets' names to shuffle");
        }
        terminal.say("fetching the evidence");
        List<ArticleShare> shares = new RunEvidence(gateway, run).shares();
        terminal.say("shuffling " + times + " times");
        var outcome = FalseVerdicts.of(specification, shares, times, seed, time -> {});
        terminal.print(text(outcome, specification.falseDiscoveryRate()));
        if (json != null) {
            Files.writeString(json, new ObjectMapper().valueToTree(outcome).toPrettyString() + "\n");
        }
        return outcome.ofFamilies().isAbove(specification.falseDiscoveryRate()) ? 1 : 0;
    }

    private static String text(FalseVerdicts outcome, double rate) {
        if (outcome.tested() == 0) {
            return "No effect of this comparison has evidence enough, so that no verdict can be false.";
        }
        return """
                Outlets' names shuffled %d times over %d story groups of one outlet each or of one event; each outlet keeps \
                as many as it had.
                %d effects had evidence enough. Of those, higher or lower although nothing differs:
                  before correction (p at most %s)   %s
                  after it: the verdict                 %s
                Shuffles with any such verdict          %s
                The declared rate is %s: %s.""".formatted(
                        outcome.times(),
                        outcome.movable(),
                        outcome.tested(),
                        percent(rate),
                        share(outcome.uncorrected()),
                        share(outcome.ofEffects()),
                        share(outcome.ofFamilies()),
                        percent(rate),
                        verdict(outcome.ofFamilies(), rate));
    }

    private static String verdict(FalseVerdicts.Share families, double rate) {
        if (families.isAbove(rate)) {
            return "false verdicts are more frequent than declared";
        }
        return families.value() <= rate ? "kept" : "above it by no more than chance explains";
    }

    private static String share(FalseVerdicts.Share share) {
        var interval = share.interval();
        return percent(share.value())
                + (interval == null ? "" : " [%s, %s]".formatted(percent(interval.low()), percent(interval.high())));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
