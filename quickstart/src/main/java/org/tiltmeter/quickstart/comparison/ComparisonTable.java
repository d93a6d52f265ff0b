package org.tiltmeter.quickstart.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tiltmeter.quickstart.Gateway;
import org.tiltmeter.quickstart.corpus.SampleCorpus;
import org.tiltmeter.quickstart.terminal.Style;

/** The sample corpus' outlets side by side, for a terminal of 100 columns. */
public final class ComparisonTable {

    private static final int WIDTH = 100;
    private static final int NAME = 21;
    private static final int BAR = 4;
    private static final int LONG_BAR = 24;

    private final Comparison comparison;
    private final SampleCorpus corpus;
    private final boolean colour;
    private final double highestRate;
    private final List<String> lines = new ArrayList<>();

    private ComparisonTable(Comparison comparison, SampleCorpus corpus, boolean colour) {
        this.comparison = comparison;
        this.corpus = corpus;
        this.colour = colour;
        highestRate = highestRate(comparison);
    }

    /** One scale for all bars, so that actors can be compared too. */
    private static double highestRate(Comparison comparison) {
        return comparison.outlets().stream()
                .flatMap(outlet -> comparison.actors().keySet().stream()
                        .map(actor -> comparison.figure(outlet, actor, "L1").value()))
                .mapToDouble(value -> value == null ? 0 : value)
                .max()
                .orElse(0);
    }

    /** Fetches the figures and lays them out. */
    public static String of(Gateway gateway, SampleCorpus corpus, boolean colour) {
        return render(Comparison.fetch(gateway, corpus.outlets(), corpus.actors()), corpus, colour);
    }

    static String render(Comparison comparison, SampleCorpus corpus, boolean colour) {
        return new ComparisonTable(comparison, corpus, colour).render();
    }

    private String render() {
        lines.add(Style.BOLD.of("The same events in four outlets: the sample corpus", colour));
        lines.add(Style.YELLOW.of(
                "%d articles. Everything in them is invented: outlets, people, organisations, events."
                        .formatted(corpus.size()),
                colour));
        heading();
        corpus.sides().forEach(side -> side.actors().forEach(actor -> about(side.name(), actor)));
        unnamedSources();
        legend();
        return String.join("\n", lines.stream().map(String::stripTrailing).toList());
    }

    private void heading() {
        Stream.of(
                        "",
                        "                       loaded words in the    of which   of all the words  statements   doubted",
                        "                       outlet's own voice,    its own    that the outlet   per          state-",
                        "                       per 100 mentions       voice      gives to sources  mention      ments",
                        "                            L1     95%    n     L5    n     S1    95%     n     S2    n    S4   n",
                        "─".repeat(WIDTH))
                .forEach(text -> lines.add(Style.DIM.of(text, colour)));
    }

    private void about(String side, String actor) {
        String name = comparison.actors().getOrDefault(actor, actor);
        lines.add(Style.BOLD.of(name, colour) + Style.DIM.of("  the " + side + "'s side", colour));
        comparison.outlets().forEach(outlet -> row(outlet, actor));
        lines.add("");
    }

    private void row(String outlet, String actor) {
        Figure l1 = comparison.figure(outlet, actor, "L1");
        Figure l5 = comparison.figure(outlet, actor, "L5");
        Figure s1 = comparison.figure(outlet, actor, "S1");
        Figure s2 = comparison.figure(outlet, actor, "S2");
        Figure s4 = comparison.figure(outlet, actor, "S4");
        lines.add(Stream.of(
                        " " + left(outlet, NAME),
                        " " + Style.RED.of(left(Cell.RATE.bar(l1, highestRate, BAR), BAR), colour),
                        value(Cell.RATE, l1, 6) + interval(Cell.RATE, l1, 8) + n(l1, 5),
                        "  " + value(Cell.SHARE, l5, 5) + n(l5, 5),
                        "  " + value(Cell.SHARE_OF_WORDS, s1, 5) + interval(Cell.SHARE_OF_WORDS, s1, 7) + n(s1, 6),
                        "  " + value(Cell.RATIO, s2, 5) + n(s2, 5),
                        "  " + value(Cell.SHARE, s4, 4) + n(s4, 4))
                .reduce("", String::concat));
    }

    private void unnamedSources() {
        lines.add(Style.BOLD.of("Sources without a name", colour)
                + Style.DIM.of("  share of all attributions (S8)", colour));
        for (String outlet : comparison.outlets()) {
            Figure s8 = comparison.figure(outlet, Comparison.ANYONE, "S8");
            lines.add(" " + left(outlet, NAME) + "  "
                    + Style.CYAN.of(left(Cell.SHARE.bar(s8, 1, LONG_BAR), LONG_BAR), colour)
                    + value(Cell.SHARE, s8, 5) + interval(Cell.SHARE, s8, 8) + n(s8, 6));
        }
        lines.add("");
    }

    private void legend() {
        Stream.of(
                        "L1 loaded terms aimed at the actor  L5 how many of them are the outlet's own words, not a source's",
                        "S1 of all words that the outlet gives to sources, those of this actor  S2 statements per mention",
                        "S4 of its statements, those that the outlet doubts (claimed, insisted)  n what a figure rests on",
                        "95% interval over articles  · too little to say: n below 10 mentions, 5 statements or 100 words")
                .forEach(text -> lines.add(Style.DIM.of(text, colour)));
    }

    private String value(Cell cell, Figure figure, int width) {
        return right(cell.value(figure), width);
    }

    private String interval(Cell cell, Figure figure, int width) {
        return Style.DIM.of(right(cell.interval(figure), width), colour);
    }

    private String n(Figure figure, int width) {
        return Style.DIM.of(right(Long.toString(figure.n()), width), colour);
    }

    private static String left(String text, int width) {
        return text.length() > width ? text.substring(0, width - 1) + "…" : text + " ".repeat(width - text.length());
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
