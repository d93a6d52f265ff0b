package org.tiltmeter.analysis.facts;

import java.util.List;
import java.util.Map;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Signal;

/**
 * All that one reading adds to the counts.
 *
 * @param article for each part of the article, the headline and the text, what it holds as a whole
 * @param actors for each actor, name and part, where anything counts to the actor
 * @param mentions those that count to an actor, in reading order
 */
public record Facts(Map<Part, Counts> article, Map<ActorCell, Counts> actors, List<NamedMention> mentions) {

    public Facts {
        article = Map.copyOf(article);
        actors = Map.copyOf(actors);
        mentions = List.copyOf(mentions);
    }

    /**
     * An actor in one part of an article, as far as it goes by one name.
     *
     * @param name a {@link NameForm}; empty where the article never names the actor
     */
    public record ActorCell(String actor, String name, Part part) {}

    /** Counts a reading of this text. */
    public static Facts of(ArticleText text, Reading reading) {
        var names = new NamesInArticle(text, reading.mentions());
        var tally = new Tally();
        names.mentions().forEach(mention -> Mentions.count(mention, tally));
        reading.signals().forEach(signal -> count(signal, text, names, tally));
        return tally.facts(names.mentions());
    }

    private static void count(Signal signal, ArticleText text, NamesInArticle names, Tally tally) {
        switch (signal) {
            case Mention mention -> Mentions.countUnresolved(mention, tally);
            case LoadedTerm term -> LoadedTerms.count(term, names, tally);
            case Attribution attribution -> Attributions.count(attribution, text, names, tally);
        }
    }
}
