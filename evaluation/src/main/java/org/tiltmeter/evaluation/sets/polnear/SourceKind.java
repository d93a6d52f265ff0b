package org.tiltmeter.evaluation.sets.polnear;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.sets.ActorKinds;
import org.tiltmeter.evaluation.text.Words;
import org.tiltmeter.nlp.Actor;

/**
 * What a source is called in its relation. PolNeAR does not say; it is derived from the words of the source, and from the
 * names that the engine sees in them.
 */
enum SourceKind {
    PERSON("names a person"),
    ORGANISATION("names an organisation"),
    COUNTRY("names a country"),
    PLACE("names a place that is no country"),
    OTHER_NAME("has another capitalised word"),
    PRONOUN("is a pronoun"),
    UNNAMED("has no name"),
    NONE("is not there");

    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "we",
            "you",
            "he",
            "she",
            "it",
            "they",
            "who",
            "him",
            "her",
            "them",
            "me",
            "us",
            "himself",
            "herself",
            "themselves",
            "that",
            "which",
            "this");

    private final String title;

    SourceKind(String title) {
        this.title = title;
    }

    /** What tables say of the source. */
    String title() {
        return title;
    }

    /** The kind of a tally. */
    String kind() {
        return "relation." + name().toLowerCase(Locale.ROOT);
    }

    /** That of a source's spans in a text. */
    static SourceKind of(List<Span> source, String text, ActorKinds actors) {
        if (source.isEmpty()) {
            return NONE;
        }
        List<String> words =
                source.stream().flatMap(span -> lexical(span, text).stream()).toList();
        if (words.stream().allMatch(word -> PRONOUNS.contains(word.toLowerCase(Locale.ROOT)))) {
            return PRONOUN;
        }
        Set<Actor.Kind> named = actors.named(source);
        if (named.isEmpty()) {
            return hasCapital(words) ? OTHER_NAME : UNNAMED;
        }
        return valueOf(ActorKinds.key(named).toUpperCase(Locale.ROOT));
    }

    private static List<String> lexical(Span span, String text) {
        String covered = text.substring(span.start(), span.end());
        Words words = Words.of(covered);
        return words.lexical().stream()
                .mapToObj(word -> words.all().get(word))
                .map(word -> covered.substring(word.start(), word.end()))
                .toList();
    }

    /** The first word may owe its capital to its place. */
    private static boolean hasCapital(List<String> words) {
        return words.stream().skip(1).anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }
}
