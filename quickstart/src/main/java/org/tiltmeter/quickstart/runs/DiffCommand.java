package org.tiltmeter.quickstart.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tiltmeter.quickstart.Gateway;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.terminal.Style;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says why the effects of a run are others than those of an earlier one. */
@Command(name = "diff", description = "Say why a comparison differs from an earlier one.")
public final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EARLIER", description = "a comparison's id")
    String since = "";

    @Parameters(index = "1", paramLabel = "LATER", description = "another's")
    String id = "";

    private final Installation installation;
    private final Terminal terminal;

    public DiffCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        JsonNode diff = Gateway.of(installation)
                .get("/v1/comparisons/%s/diff?since=%s".formatted(Gateway.encoded(id), Gateway.encoded(since)));
        diff.path("effects").forEach(this::effect);
        terminal.print("Reasons are let in one after the other, in this order; what each adds depends on it.");
        return 0;
    }

    private void effect(JsonNode effect) {
        terminal.print("%s  %s against %s: %s, was %s; %s, was %s"
                .formatted(
                        Style.BOLD.of(effect.path("measure").asText(), terminal.colour()),
                        side(effect.path("first")),
                        side(effect.path("second")),
                        number(effect.path("after")),
                        number(effect.path("before")),
                        effect.path("verdictAfter").asText().replace('-', ' '),
                        effect.path("verdictBefore").asText().replace('-', ' ')));
        effect.path("steps")
                .forEach(step -> terminal.print("   %-16s %8s   %d articles"
                        .formatted(
                                step.path("reason").asText().replace('-', ' '),
                                signed(step.path("change")),
                                step.path("articles").asLong())));
    }

    private static String side(JsonNode side) {
        JsonNode outlets = side.path("outlets");
        return side.path("actor").asText() + " in "
                + (outlets.size() == 1 ? outlets.path(0).asText() : outlets.size() + " outlets");
    }

    private static String number(JsonNode value) {
        return value.isNumber() ? String.format(Locale.ROOT, "%.3f", value.asDouble()) : "·";
    }

    private static String signed(JsonNode value) {
        return value.isNumber() ? String.format(Locale.ROOT, "%+.3f", value.asDouble()) : "·";
    }
}
