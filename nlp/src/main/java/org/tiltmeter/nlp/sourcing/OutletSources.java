package org.tiltmeter.nlp.sourcing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Source;

/** Outlets as sources, asked for in reading order: "the newspaper" is the last that was one. */
final class OutletSources {

    /** What is an outlet only where one was named before. */
    private static final Set<String> OUTLET_OR_DOCUMENT = Set.of("paper", "site", "website");

    private final Words words;
    /** By their last word, then by where they end. */
    private final Map<String, TreeMap<Integer, String>> longNames = new HashMap<>();

    private @Nullable String last;

    OutletSources(Words words) {
        this.words = words;
        for (int at = 2; at < words.size(); at++) {
            MediaNames.Found found = MediaNames.isShort(words.text(at)) ? endingAt(at) : null;
            if (found != null) {
                longNames
                        .computeIfAbsent(words.text(at), name -> new TreeMap<>())
                        .put(at, found.shown());
            }
        }
    }

    /** The outlet that a phrase names, or null. */
    @Nullable
    Source of(SourcePhrase phrase) {
        MediaNames.Found found = MediaNames.SHIPPED.in(words, phrase.core());
        if (found != null && headOf(phrase, found.range())) {
            last = inFull(found);
            return new Source.OtherMedia(words.span(phrase.whole()), last);
        }
        boolean again = phrase.isDefinite() && last != null;
        boolean named = MediaNames.SHIPPED.isNoun(phrase.headNoun())
                || (again && OUTLET_OR_DOCUMENT.contains(phrase.headNoun()));
        return named
                ? new Source.OtherMedia(words.span(phrase.whole()), again && last != null ? last : shown(phrase))
                : null;
    }

    /** "The Times" is the "New York Times" that the article named before. */
    private String inFull(MediaNames.Found found) {
        String name = words.text(found.range().last());
        if (found.range().length() > 2 || !MediaNames.isShort(name)) {
            return found.shown();
        }
        Map.Entry<Integer, String> before = longNames
                .getOrDefault(name, new TreeMap<>())
                .lowerEntry(found.range().first());
        return before == null ? found.shown() : before.getValue();
    }

    /** The name of three words or more that ends at a token, or null. */
    private MediaNames.@Nullable Found endingAt(int end) {
        for (int first = Math.max(0, end - 3); first < end; first++) {
            MediaNames.Found found = MediaNames.SHIPPED.at(words, first, new Range(first, end));
            boolean whole = found != null && found.range().last() == end;
            if (whole && !WordClass.DETERMINER.holds(words.normal(end - 1))) {
                return found;
            }
        }
        return null;
    }

    private String shown(SourcePhrase phrase) {
        StringBuilder shown = new StringBuilder();
        for (int at = phrase.core().first(); at <= phrase.head(); at++) {
            boolean determiner = at == phrase.core().first() && WordClass.DETERMINER.holds(words.normal(at));
            shown.append(determiner ? "" : words.text(at)).append(determiner || at == phrase.head() ? "" : " ");
        }
        return shown.toString();
    }

    private boolean headOf(SourcePhrase phrase, Range name) {
        for (int at = name.last() + 1; at <= phrase.head(); at++) {
            if (!MediaNames.after().contains(words.normal(at))) {
                return false;
            }
        }
        return true;
    }
}
