package org.tiltmeter.analysis.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Mention;

/**
 * Under which of its names an actor is meant, all through an article, so that counts can be told apart by name. A name goes
 * under itself; a pronoun or a description under the name before it; an attribution and a loaded term under the nearest.
 */
final class NamesInArticle {

    private static final String NONE = "";

    private final Map<String, NavigableMap<Span, String>> byActor = new HashMap<>();
    private final List<NamedMention> mentions;

    NamesInArticle(ArticleText text, List<Mention> all) {
        Map<String, NavigableMap<Span, String>> described = new HashMap<>();
        for (Mention mention : all) {
            switch (mention.form()) {
                case NAME, METONYM, DEMONYM -> keep(mention, text, byActor);
                case DESCRIPTION -> keep(mention, text, described);
                case PRONOUN, PLACE, DESCRIBED -> {}
            }
        }
        described.forEach(byActor::putIfAbsent);
        mentions = all.stream()
                .filter(mention -> mention.form().counts() && mention.actor() != null)
                .map(mention -> new NamedMention(mention, name(mention), text.covered(mention.span())))
                .toList();
    }

    private static void keep(Mention mention, ArticleText text, Map<String, NavigableMap<Span, String>> names) {
        String actor = mention.actor();
        if (actor != null) {
            names.computeIfAbsent(actor, absent -> new TreeMap<>())
                    .put(mention.span(), NameForm.of(text.covered(mention.span())));
        }
    }

    /** The mentions that count, in reading order. */
    List<NamedMention> mentions() {
        return mentions;
    }

    /** The name of the actor nearest to the span in its part; else the first of the article. */
    String nearest(String actor, Span span) {
        NavigableMap<Span, String> names = byActor.getOrDefault(actor, new TreeMap<>());
        var before = names.floorEntry(span);
        var behind = names.higherEntry(span);
        return Stream.of(before, behind)
                .filter(name -> name != null && name.getKey().part() == span.part())
                .reduce((one, other) -> distance(other.getKey(), span) < distance(one.getKey(), span) ? other : one)
                .or(() -> names.entrySet().stream().findFirst())
                .map(Map.Entry::getValue)
                .orElse(NONE);
    }

    private String name(Mention mention) {
        String actor = Objects.requireNonNull(mention.actor(), "an unresolved mention has no name");
        var before = byActor.getOrDefault(actor, new TreeMap<>()).floorEntry(mention.span());
        return before != null && before.getKey().part() == mention.span().part()
                ? before.getValue()
                : nearest(actor, mention.span());
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }
}
