package org.tiltmeter.analysis.facts;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Source;

/**
 * Who a source is, under a key that can be compared across articles: an actor's id; else {@code anonymous:},
 * {@code document:}, {@code outlet:} or {@code described:} and the {@link NameForm} of its phrase or name.
 */
final class SourceKeys {

    /** Of these no one can say whether they are the same as another of the same word. */
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "we", "i", "you", "who", "which", "that", "this", "these", "those", "one",
            "others", "him", "her", "them", "some", "many", "most", "both", "all", "another", "someone", "what",
            "there");

    private SourceKeys() {}

    /** The key of who is said to have said it, or null where the article does not tell. */
    static @Nullable String of(Attribution attribution, ArticleText text) {
        return switch (attribution.source()) {
            case Source.Named named -> named.actor();
            case Source.Anonymous anonymous -> key("anonymous", text.covered(anonymous.span()));
            case Source.Document document -> key("document", text.covered(document.span()));
            case Source.OtherMedia media -> key("outlet", media.outlet());
            case Source.Unresolved unresolved -> described(unresolved.span(), text);
        };
    }

    /** The same, but whatever comes through one medium is one: the article knows it from that medium alone. */
    static @Nullable String independent(Attribution attribution, ArticleText text) {
        Attribution.Medium through = attribution.through();
        return through == null ? of(attribution, text) : key("outlet", through.name());
    }

    private static @Nullable String described(@Nullable Span phrase, ArticleText text) {
        if (phrase == null) {
            return null;
        }
        String words = text.covered(phrase).strip().toLowerCase(Locale.ROOT);
        return PRONOUNS.contains(words) ? null : key("described", words);
    }

    private static @Nullable String key(String kind, String words) {
        String form = NameForm.of(words);
        return form.isEmpty() ? null : kind + ":" + form;
    }
}
