package org.tiltmeter.quickstart.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiltmeter.quickstart.corpus.SampleCorpus;
import org.tiltmeter.quickstart.corpus.SampleCorpus.Side;

class ComparisonTableTest {

    private static final String UNION = "organisation:harbour-workers-union";
    private static final String EVEN = "The Aldermoor Gazette";
    private static final String LOADED = "The Eastmere Lantern of the Upper Harbour";

    private final SampleCorpus corpus =
            new SampleCorpus(List.of("{}", "{}"), List.of(new Side("union", List.of(UNION))), List.of(EVEN, LOADED));

    @Test
    void theOutletsStandSideBySideForEachActor() {
        assertThat(ComparisonTable.render(comparison(), corpus, false)).isEqualTo("""
                The same events in four outlets: the sample corpus
                2 articles. Everything in them is invented: outlets, people, organisations, events.

                                       loaded words in the    of which   of all the words  statements   doubted
                                       outlet's own voice,    its own    that the outlet   per          state-
                                       per 100 mentions       voice      gives to sources  mention      ments
                                            L1     95%    n     L5    n     S1    95%     n     S2    n    S4   n
                ────────────────────────────────────────────────────────────────────────────────────────────────────
                Harbour Workers Union  the union's side
                 The Aldermoor Gazette        0.0     0–0   61      ·    4    31%  22–41   912   0.21   61    8%  12
                 The Eastmere Lantern… ████ 123.5  99–150 1234   100% 1500   100%100–100 12345  10.50 1234     ·   0

                Sources without a name  share of all attributions (S8)
                 The Aldermoor Gazette  █▎                         5%     1–9    40
                 The Eastmere Lantern…  ████████████████████▋     86%  70–100    37

                L1 loaded terms aimed at the actor  L5 how many of them are the outlet's own words, not a source's
                S1 of all words that the outlet gives to sources, those of this actor  S2 statements per mention
                S4 of its statements, those that the outlet doubts (claimed, insisted)  n what a figure rests on
                95% interval over articles  · too little to say: n below 10 mentions, 5 statements or 100 words""");
    }

    @Test
    void everyLineFitsAHundredColumns() {
        assertThat(ComparisonTable.render(comparison(), corpus, false).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void colourChangesNoCharacter() {
        String coloured = ComparisonTable.render(comparison(), corpus, true);

        assertThat(coloured).contains("\u001b[1m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "").lines().map(String::stripTrailing))
                .containsExactlyElementsOf(ComparisonTable.render(comparison(), corpus, false)
                        .lines()
                        .toList());
    }

    private static Comparison comparison() {
        Map<Comparison.Key, Figure> figures = new HashMap<>();
        figures.put(new Comparison.Key(EVEN, UNION, "L1"), new Figure(0.0, 61, new Figure.Interval(0, 0)));
        figures.put(new Comparison.Key(EVEN, UNION, "L5"), new Figure(0.0, 4, null));
        figures.put(new Comparison.Key(EVEN, UNION, "S1"), new Figure(0.314, 912, new Figure.Interval(0.22, 0.405)));
        figures.put(new Comparison.Key(EVEN, UNION, "S2"), new Figure(0.21, 61, null));
        figures.put(new Comparison.Key(EVEN, UNION, "S4"), new Figure(0.083, 12, new Figure.Interval(0, 0.2)));
        figures.put(
                new Comparison.Key(EVEN, Comparison.ANYONE, "S8"),
                new Figure(0.05, 40, new Figure.Interval(0.01, 0.09)));
        figures.put(
                new Comparison.Key(LOADED, UNION, "L1"), new Figure(123.46, 1234, new Figure.Interval(98.6, 150.2)));
        figures.put(new Comparison.Key(LOADED, UNION, "L5"), new Figure(1.0, 1500, new Figure.Interval(1, 1)));
        figures.put(new Comparison.Key(LOADED, UNION, "S1"), new Figure(1.0, 12345, new Figure.Interval(1, 1)));
        figures.put(new Comparison.Key(LOADED, UNION, "S2"), new Figure(10.5, 1234, null));
        figures.put(
                new Comparison.Key(LOADED, Comparison.ANYONE, "S8"), new Figure(0.86, 37, new Figure.Interval(0.7, 1)));
        return new Comparison(List.of(EVEN, LOADED), Map.of(UNION, "Harbour Workers Union"), figures);
    }
}
