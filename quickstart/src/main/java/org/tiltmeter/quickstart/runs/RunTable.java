package org.tiltmeter.quickstart.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiltmeter.quickstart.terminal.Style;

/** A run's effects, for a terminal of 100 columns. */
final class RunTable {

    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    private RunTable(boolean colour) {
        this.colour = colour;
    }

    static String of(JsonNode run, boolean colour) {
        return new RunTable(colour).table(run);
    }

    private String table(JsonNode run) {
        boolean byActors = run.path("specification").path("contrast").asText().equals("actors");
        JsonNode measures = run.path("specification").path("measures");
        for (JsonNode measure : measures) {
            lines.add(Style.BOLD.of(measure.path("label").asText(), colour) + "  "
                    + measure.path("unit").asText() + ", n counts "
                    + measure.path("denominator").asText());
            run.path("effects")
                    .valueStream()
                    .filter(effect -> effect.path("measure").equals(measure.path("label")))
                    .forEach(effect -> effect(effect, byActors));
            lines.add("");
        }
        lines.add("95 %% intervals over story groups. q: p adjusted over %d effects declared, %d with evidence enough."
                .formatted(
                        run.path("family").path("declared").asInt(),
                        run.path("family").path("tested").asInt()));
        run.path("missing").forEach(this::missing);
        lines.add("Run " + run.path("id").asText() + "; ./tiltmeter check computes it anew from its evidence.");
        return String.join("\n", lines);
    }

    private void effect(JsonNode effect, boolean byActors) {
        JsonNode matched = effect.path("matched");
        JsonNode shown = matched.isObject() ? matched : effect.path("unmatched");
        String about = byActors
                ? effect.path("first").path("outlets").path(0).asText()
                : effect.path("first").path("actor").asText();
        lines.add(" " + Style.DIM.of(about, colour)
                + (matched.isObject()
                        ? Style.DIM.of("  on " + matched.path("events").asInt() + " events that both report", colour)
                        : ""));
        lines.add(side(effect.path("first"), shown.path("first"), byActors));
        lines.add(side(effect.path("second"), shown.path("second"), byActors));
        JsonNode difference = shown.path("difference");
        String verdict = effect.path("verdict").asText().replace('-', ' ');
        lines.add("   difference %s   q %s   %s"
                .formatted(
                        difference.isObject() ? value(difference) : "·",
                        effect.path("q").isNumber()
                                ? String.format(
                                        Locale.ROOT, "%.3g", effect.path("q").asDouble())
                                : "·",
                        verdict.equals("higher") || verdict.equals("lower") ? Style.RED.of(verdict, colour) : verdict));
    }

    private static String side(JsonNode side, JsonNode estimate, boolean byActors) {
        JsonNode outlets = side.path("outlets");
        String name = byActors
                ? side.path("actor").asText()
                : outlets.size() == 1 ? outlets.path(0).asText() : "the other " + outlets.size() + " outlets";
        return "   %-40s %-28s n %d in %d story groups"
                .formatted(
                        name,
                        estimate.path("value").isNumber() ? value(estimate) : "·",
                        estimate.path("n").asLong(),
                        estimate.path("clusters").asLong());
    }

    private static String value(JsonNode figure) {
        JsonNode interval = figure.path("interval");
        String value = String.format(Locale.ROOT, "%.3f", figure.path("value").asDouble());
        return interval.isObject()
                ? String.format(
                        Locale.ROOT,
                        "%s [%.3f, %.3f]",
                        value,
                        interval.path("low").asDouble(),
                        interval.path("high").asDouble())
                : value;
    }

    private void missing(JsonNode outlet) {
        lines.add(Style.DIM.of(
                "%s: %d articles, %d more could not be read; unresolved: %d mentions, %d attributions, %d targets"
                        .formatted(
                                outlet.path("outlet").asText(),
                                outlet.path("articles").asLong(),
                                outlet.path("failed").asLong(),
                                outlet.path("unresolvedMentions").asLong(),
                                outlet.path("unresolvedAttributions").asLong(),
                                outlet.path("unresolvedTargets").asLong()),
                colour));
    }
}
