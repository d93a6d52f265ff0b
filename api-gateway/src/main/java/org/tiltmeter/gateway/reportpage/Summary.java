package org.tiltmeter.gateway.reportpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.comparisons.Comparison.Difference;
import org.tiltmeter.gateway.comparisons.Comparison.Effect;
import org.tiltmeter.gateway.comparisons.Comparison.Measured;

/** What was found, in plain words that claim no more than the figures do. */
final class Summary {

    /** Sentences that somebody reads; the tables have the rest. */
    private static final int MOST = 12;

    private final Report report;
    private final Names names;

    Summary(Report report, Names names) {
        this.report = report;
        this.names = names;
    }

    Element section() {
        var section = Element.of("section")
                .with("class", "summary")
                .add(Element.of("h2", "What was found"))
                .add(Element.of("h3", "Differences"))
                .addAll(differences());
        var even = count(Verdict.NO_DIFFERENCE_FOUND);
        if (even > 0) {
            section.add(Element.of("h3", "No difference found"))
                    .add(Element.of(
                            "p",
                            "In " + effects(even) + ". That does not show that they are alike: the"
                                    + " intervals say how large a difference could have been missed."));
        }
        var unsure = count(Verdict.INSUFFICIENT_EVIDENCE);
        if (unsure > 0) {
            section.add(Element.of("h3", "Too little evidence")).add(Element.of("p", tooLittle(unsure)));
        }
        return section.add(Element.of("p", caution()).with("class", "note"));
    }

    private List<Element> differences() {
        List<Effect> found = found();
        if (found.isEmpty()) {
            return List.of(
                    Element.of("p", report.run().effects().isEmpty() ? "The run has no effects." : "None was found."));
        }
        var list = Element.of("ul");
        report.run().specification().measures().forEach(measure -> found.stream()
                .filter(effect -> effect.measure().equals(measure.label()))
                .forEach(effect -> list.add(sentence(measure, effect))));
        var shown = new ArrayList<Element>();
        shown.add(list);
        long more = count(Verdict.HIGHER) + count(Verdict.LOWER) - found.size();
        if (more > 0) {
            shown.add(Element.of("p", "And " + Rounding.count(more) + " more, below; these are the surest."));
        }
        shown.add(Element.of("p", robust(found)));
        return shown;
    }

    private List<Effect> found() {
        return report.run().effects().stream()
                .filter(effect -> Verdict.of(effect).isDifference())
                .sorted(ForestPlot.SUREST_FIRST)
                .limit(MOST)
                .toList();
    }

    private Element sentence(Measured measure, Effect effect) {
        Rounding rounding = report.rounding(measure);
        Difference tested = Report.tested(effect);
        String figures = ": %s against %s %s; difference %s, q %s."
                .formatted(
                        rounding.value(Report.first(effect).value()),
                        rounding.value(Report.second(effect).value()),
                        measure.unit(),
                        rounding.difference(tested),
                        Rounding.p(effect.q()));
        return Element.of("li")
                .add(Element.of("strong", names.measure(measure)))
                .text(report.method(measure).filter(one -> one.experimental()).isPresent() ? " (experimental), " : ", ")
                .add(Element.of("bdi", names.about(effect.first())))
                .text(": ")
                .add(Element.of("strong", Verdict.of(effect).words()))
                .text(names.byActors() ? " of " : " in ")
                .add(Element.of("bdi", names.side(effect.first())))
                .text(names.byActors() ? " than of " : " than in ")
                .add(Element.of("bdi", names.side(effect.second())))
                .text(matched(effect) + figures);
    }

    private static String matched(Effect effect) {
        var matched = effect.matched();
        return matched == null ? "" : ", within " + Rounding.count(matched.events()) + " events that both report";
    }

    /** How many keep their direction when the data are cut differently. */
    private String robust(List<Effect> found) {
        long wire = found.stream()
                .filter(effect -> holds(effect, effect.otherWire()))
                .count();
        long certain =
                found.stream().filter(effect -> holds(effect, effect.certain())).count();
        return ("Of %2$s, %1$d keep direction and an interval without 0 %3$s, and %4$d without the third of the spans that the"
                        + " engine is least sure of. What does not may rest on wire copy, on doubtful readings, or on what"
                        + " is then left being too little.")
                .formatted(
                        wire,
                        found.size() == 1 ? "this 1" : "these " + found.size(),
                        FigureTables.otherWire(report).toLowerCase(Locale.ROOT),
                        certain);
    }

    private static boolean holds(Effect effect, @Nullable Difference other) {
        Difference tested = Report.tested(effect);
        return tested != null
                && other != null
                && Math.signum(tested.value()) == Math.signum(other.value())
                && (other.interval().low() > 0 || other.interval().high() < 0);
    }

    private String tooLittle(long unsure) {
        var asked = report.run().specification();
        return "In %s, where a side has fewer than %s units or %s story groups. Nothing is said of them, neither that they differ nor that they do not."
                .formatted(
                        effects(unsure), Rounding.count(asked.minimumUnits()), Rounding.count(asked.minimumClusters()));
    }

    private String caution() {
        var family = report.run().family();
        return ("%s declared before anything was looked at, %s with evidence enough; of the differences called, at most"
                        + " %.0f %% are expected to be false (Benjamini and Hochberg). A machine read the articles, and"
                        + " errs. A difference says how an outlet writes; it does not say why, nor which outlet is right.")
                .formatted(
                        Rounding.count(family.declared()) + (family.declared() == 1 ? " effect was" : " effects were"),
                        Rounding.count(family.tested()),
                        family.falseDiscoveryRate() * 100);
    }

    private long count(Verdict verdict) {
        return report.run().effects().stream()
                .filter(effect -> Verdict.of(effect) == verdict)
                .count();
    }

    private static String effects(long count) {
        return Rounding.count(count) + (count == 1 ? " effect" : " effects");
    }
}
