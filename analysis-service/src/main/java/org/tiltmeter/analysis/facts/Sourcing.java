package org.tiltmeter.analysis.facts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.facts.Facts.ActorCell;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Source;

/**
 * What an article as a whole says of its sources: who they are, whether there is but one, and where each actor is heard
 * first. It is counted in the text, whichever part an attribution stands in.
 */
final class Sourcing {

    /** How many sentences of the text are its lead. */
    private static final int LEAD = 2;

    private static final int THOUSAND = 1_000;

    private final ArticleText text;
    private final List<Attribution> attributions;
    private final int leadEnd;

    /** @param sentences all of the article's, in reading order */
    Sourcing(ArticleText text, List<Span> sentences, List<Attribution> attributions) {
        this.text = text;
        this.attributions = List.copyOf(attributions);
        leadEnd = sentences.stream()
                .filter(sentence -> sentence.part() == Part.TEXT)
                .limit(LEAD)
                .mapToInt(Span::end)
                .max()
                .orElse(0);
    }

    /** The sources that can be told apart, by key. */
    List<SourceCount> sources() {
        Map<String, Integer> counts = new TreeMap<>();
        attributions.forEach(attribution -> {
            String key = SourceKeys.of(attribution, text);
            if (key != null) {
                counts.merge(key, 1, Integer::sum);
            }
        });
        return counts.entrySet().stream()
                .map(entry -> new SourceCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Counts whether the article rests on one independent source, to itself and to each actor in it. */
    void countDependence(Collection<ActorCell> mentioned, Tally tally) {
        int sources =
                keys(attribution -> SourceKeys.independent(attribution, text)).size();
        if (sources > 0) {
            int single = sources == 1 ? 1 : 0;
            tally.article(Part.TEXT, Count.WITH_SOURCE, 1);
            tally.article(Part.TEXT, Count.SINGLE_SOURCE, single);
            mentioned.forEach(cell -> {
                tally.actor(cell, Count.WITH_SOURCE, 1);
                tally.actor(cell, Count.SINGLE_SOURCE, single);
            });
        }
    }

    /** Counts for each actor with a voice where it is heard first. */
    void countFirsts(NamesInArticle names, Tally tally) {
        var heard = new HashSet<String>();
        for (Attribution attribution : attributions) {
            if (attribution.source() instanceof Source.Named named && heard.add(named.actor())) {
                var cell = new ActorCell(named.actor(), names.nearest(named.actor(), named.span()), Part.TEXT);
                tally.both(cell, place(attribution.span()), 1);
                tally.both(cell, Count.FIRST_PLACE, thousandths(attribution.span()));
            }
        }
    }

    private Count place(Span span) {
        if (span.part() == Part.TITLE) {
            return Count.FIRST_IN_HEADLINE;
        }
        return span.start() < leadEnd ? Count.FIRST_IN_LEAD : Count.FIRST_LATER;
    }

    private int thousandths(Span span) {
        return span.part() == Part.TITLE
                ? 0
                : (int) ((long) THOUSAND * span.start() / text.text().length());
    }

    private Set<String> keys(Function<Attribution, @Nullable String> key) {
        Set<String> keys = new HashSet<>();
        attributions.forEach(attribution -> {
            String told = key.apply(attribution);
            if (told != null) {
                keys.add(told);
            }
        });
        return keys;
    }
}
