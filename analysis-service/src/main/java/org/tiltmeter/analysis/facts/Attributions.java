package org.tiltmeter.analysis.facts;

import java.util.EnumSet;
import java.util.Set;
import org.tiltmeter.analysis.facts.Facts.ActorCell;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Source;

/** How an attribution counts: to the article always, to an actor where the actor speaks or its people do unnamed. */
final class Attributions {

    private Attributions() {}

    static void count(Attribution attribution, ArticleText text, NamesInArticle names, Tally tally) {
        Part part = attribution.span().part();
        Set<Count> manner = manner(attribution);
        int words = words(attribution, text);
        manner.forEach(count -> tally.article(part, count, 1));
        tally.article(part, Count.ATTRIBUTIONS, 1);
        tally.article(part, Count.WORDS, words);
        tally.article(part, wordsOf(attribution.source()), words);
        switch (attribution.source()) {
            case Source.Named named -> {
                String name = names.nearest(named.actor(), named.span());
                spoken(new ActorCell(named.actor(), name, part), manner, words, tally);
            }
            case Source.Anonymous anonymous -> unnamed(anonymous, part, names, tally);
            case Source.Unresolved unresolved -> tally.article(part, Count.UNRESOLVED_ATTRIBUTIONS, 1);
            case Source.Document document -> {}
            case Source.OtherMedia media -> {}
        }
    }

    private static void spoken(ActorCell actor, Set<Count> manner, int words, Tally tally) {
        tally.both(actor, Count.SPOKEN, 1);
        tally.actor(actor, Count.ATTRIBUTIONS, 1);
        manner.forEach(count -> tally.actor(actor, count, 1));
        tally.actor(actor, Count.WORDS, words);
        tally.actor(actor, Count.WORDS_NAMED, words);
    }

    private static void unnamed(Source.Anonymous source, Part part, NamesInArticle names, Tally tally) {
        Count grade =
                switch (source.grade()) {
                    case BARE -> Count.ANONYMOUS_BARE;
                    case COLLECTIVE -> Count.ANONYMOUS_COLLECTIVE;
                    case DESCRIBED -> Count.ANONYMOUS_DESCRIBED;
                };
        tally.article(part, grade, 1);
        String affiliation = source.affiliation();
        if (affiliation != null) {
            var cell = new ActorCell(affiliation, names.nearest(affiliation, source.span()), part);
            tally.actor(cell, Count.ATTRIBUTIONS, 1);
            tally.actor(cell, grade, 1);
        }
    }

    private static Set<Count> manner(Attribution attribution) {
        var manner = EnumSet.of(directness(attribution));
        // Without a cue nothing takes a stance.
        if (attribution.cue() != null) {
            manner.add(stance(attribution));
        }
        return manner;
    }

    private static Count directness(Attribution attribution) {
        return switch (attribution.directness()) {
            case DIRECT -> Count.DIRECT;
            case MIXED -> Count.MIXED;
            case INDIRECT -> Count.INDIRECT;
        };
    }

    private static Count stance(Attribution attribution) {
        return switch (attribution.stance()) {
            case ENDORSE -> Count.ENDORSE;
            case NEUTRAL -> Count.NEUTRAL;
            case DOUBT -> Count.DOUBT;
            case MANNER -> Count.MANNER;
        };
    }

    private static Count wordsOf(Source source) {
        return switch (source) {
            case Source.Named named -> Count.WORDS_NAMED;
            case Source.Anonymous anonymous -> Count.WORDS_ANONYMOUS;
            case Source.Document document -> Count.WORDS_DOCUMENT;
            case Source.OtherMedia media -> Count.WORDS_OTHER_MEDIA;
            case Source.Unresolved unresolved -> Count.WORDS_UNRESOLVED;
        };
    }

    private static int words(Attribution attribution, ArticleText text) {
        return attribution.content().stream()
                .mapToInt(span -> Words.in(text.covered(span)))
                .sum();
    }
}
