package org.tiltmeter.analysis.facts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.nlp.Reading;

/**
 * All that one reading adds to the counts.
 *
 * @param article for each part of the article, the headline and the text, what it holds as a whole
 * @param actors for each actor, name and part, where anything counts to the actor
 * @param mentions those that count to an actor, in reading order
 * @param sources who the article's sources are, by key
 * @param words what the outlet says around each actor in its own voice
 */
public record Facts(
        Map<Part, Counts> article,
        Map<ActorCell, Counts> actors,
        List<NamedMention> mentions,
        List<SourceCount> sources,
        List<ActorWords> words) {

    public Facts {
        article = Map.copyOf(article);
        actors = Map.copyOf(actors);
        mentions = List.copyOf(mentions);
        sources = List.copyOf(sources);
        words = List.copyOf(words);
    }

    /**
     * An actor in one part of an article, as far as it goes by one name.
     *
     * @param name a {@link NameForm}; empty where the article never names the actor
     */
    public record ActorCell(String actor, String name, Part part) {}

    /** Counts a reading of this text. */
    public static Facts of(ArticleText text, Reading reading) {
        return of(text, reading, Certainty.ALL);
    }

    /**
     * Counts what is certain enough of a reading of this text. What is left out still tells who is meant and who speaks: only
     * the spans themselves do not count.
     */
    public static Facts of(ArticleText text, Reading reading, Certainty certainty) {
        var names = new NamesInArticle(text, reading.mentions());
        var tally = new Tally();
        List<NamedMention> mentions = names.mentions().stream()
                .filter(mention -> certainty.admits(mention.mention()))
                .toList();
        mentions.forEach(mention -> Mentions.count(mention, tally));
        new SignalCount(text, reading, mentions, names, tally).of(certainty);
        var sourcing = new Sourcing(
                text,
                reading.sentences(),
                reading.attributions().stream().filter(certainty::admits).toList());
        sourcing.countDependence(firstNames(mentions), tally);
        sourcing.countFirsts(names, tally);
        return new Facts(
                tally.ofArticle(),
                tally.ofActors(),
                mentions,
                sourcing.sources(),
                WordsAround.in(text, reading, mentions));
    }

    /** For each actor mentioned, the text under the name that it is mentioned by first. */
    private static Collection<ActorCell> firstNames(List<NamedMention> mentions) {
        Map<String, ActorCell> cells = new LinkedHashMap<>();
        for (NamedMention named : mentions) {
            String actor = named.mention().actor();
            if (actor != null) {
                cells.putIfAbsent(actor, new ActorCell(actor, named.name(), Part.TEXT));
            }
        }
        return cells.values();
    }
}
