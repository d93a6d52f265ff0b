package org.tiltmeter.gateway.reportpage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.comparisons.Comparison.Effect;
import org.tiltmeter.gateway.comparisons.Comparison.Measured;

/** What an issue says beyond its comparison: what changed, and how it came there. */
final class IssueSections {

    private static final String NOTHING_BEFORE = "There is nothing to compare this issue with.";
    private static final int MOST_CHANGES = 200;
    private static final int MOST_LINES = 8;

    private final Report report;
    private final Names names;
    private final Issue issue;
    private final List<TimeLine.Past> past;
    private final Set<EffectKey> changed;

    IssueSections(Report report, Names names, Issue issue) {
        this.report = report;
        this.names = names;
        this.issue = issue;
        this.past = issue.earlier().stream()
                .skip(Math.max(0, issue.earlier().size() - Issue.MOST_EARLIER))
                .map(TimeLine.Past::of)
                .toList();
        this.changed = issue.changes().stream()
                .filter(Issue.Change::moreThanChance)
                .map(EffectKey::of)
                .collect(Collectors.toSet());
    }

    Element changes() {
        var section = Element.of("section").add(Element.of("h2", "Since the last issue"));
        if (issue.changes().isEmpty()) {
            return past.isEmpty() ? section.add(Element.of("p", NOTHING_BEFORE)) : Element.of("section");
        }
        long clear =
                issue.changes().stream().filter(Issue.Change::moreThanChance).count();
        section.add(Element.of(
                "p",
                "%s changed by more than chance would make them; %s did not."
                        .formatted(count(clear), count(issue.changes().size() - clear))));
        var table = new Table(
                "Changes of the differences", List.of("Compared", "Measure", "Last issue", "This issue", "Change"));
        issue.changes().stream()
                .sorted(Comparator.comparing(change -> !change.moreThanChance()))
                .limit(MOST_CHANGES)
                .forEach(change -> table.row(row(change)));
        section.add(table.drawn());
        return issue.changes().size() > MOST_CHANGES
                ? section.add(Element.of("p", "The table shows the first " + MOST_CHANGES + "."))
                : section;
    }

    private static String count(long count) {
        return count == 0 ? "None" : Rounding.count(count);
    }

    private List<Element> row(Issue.Change change) {
        Optional<Measured> measure = measure(change.measure());
        Rounding rounding = measure.map(report::rounding).orElse(new Rounding(2));
        return List.of(
                Table.head(
                        names.about(change.first()),
                        names.side(change.first()),
                        "against " + names.side(change.second())),
                Table.words(measure.map(names::measure).orElse(change.measure())),
                Table.figure(signed(rounding, change.previous())),
                Table.figure(signed(rounding, change.current())),
                Table.words(change.moreThanChance() ? "▲ more than chance" : "may be chance"));
    }

    private static String signed(Rounding rounding, @Nullable Double value) {
        return value == null ? Rounding.NOTHING : rounding.signed(value);
    }

    private Optional<Measured> measure(String label) {
        return report.run().specification().measures().stream()
                .filter(one -> one.label().equals(label))
                .findFirst();
    }

    /** Of what changed, then of what differs, then of the rest; only where there is more than one issue to show. */
    Element timeLines() {
        var section = Element.of("section");
        List<TimeLine> lines = report.run().effects().stream()
                .sorted(Comparator.comparingInt(this::rank))
                .flatMap(
                        effect -> measure(effect.measure())
                                .map(measure -> new TimeLine(report, names, issue, past, measure, effect))
                                .stream())
                .filter(TimeLine::isLine)
                .limit(MOST_LINES)
                .toList();
        var drawn = new ArrayList<Element>();
        for (int at = 0; at < lines.size(); at++) {
            drawn.add(Element.of("figure")
                    .add(Element.of("figcaption", lines.get(at).title()))
                    .add(lines.get(at).drawn("line-" + at))
                    .add(lines.get(at).table()));
        }
        return lines.isEmpty()
                ? section
                : section.add(Element.of("h2", "Through the issues")).addAll(drawn);
    }

    private int rank(Effect effect) {
        return changed.contains(EffectKey.of(effect)) ? 0 : Verdict.of(effect).isDifference() ? 1 : 2;
    }
}
