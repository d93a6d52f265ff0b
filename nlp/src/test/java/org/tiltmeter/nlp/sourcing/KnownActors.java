package org.tiltmeter.nlp.sourcing;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;

/** Mentions by exact wording: the last name that a phrase holds is its head. */
record KnownActors(ArticleText article, Map<String, String> actorByName, Map<String, String> affiliationByName)
        implements ActorMentions {

    static KnownActors in(ArticleText article) {
        return new KnownActors(
                article,
                new TreeMap<>(Map.of(
                        "Ada Marlow", "person:ada-marlow",
                        "Marlow", "person:ada-marlow",
                        "Ben Okoro", "person:ben-okoro",
                        "the ministry", "organisation:ministry",
                        "The ministry", "organisation:ministry",
                        "Verania", "country:VR")),
                new TreeMap<>(Map.of("Treasury", "organisation:treasury", "Veranian", "country:VR")));
    }

    @Override
    public @Nullable String actorIn(Span nounPhrase) {
        return held(nounPhrase, actorByName);
    }

    @Override
    public @Nullable String affiliationIn(Span nounPhrase) {
        return held(nounPhrase, affiliationByName);
    }

    private @Nullable String held(Span span, Map<String, String> ids) {
        String covered = article.covered(span);
        return ids.entrySet().stream()
                .filter(entry -> covered.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
