package org.tiltmeter.analysis.facts;

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
 * @param actors for each actor and part, where anything counts to the actor
 */
public record Facts(Map<Part, Counts> article, Map<ActorPart, Counts> actors) {

    public Facts {
        article = Map.copyOf(article);
        actors = Map.copyOf(actors);
    }

    /** An actor in one part of an article. */
    public record ActorPart(String actor, Part part) {}

    /** Counts a reading of this text. */
    public static Facts of(ArticleText text, Reading reading) {
        var tally = new Tally();
        reading.signals().forEach(signal -> count(signal, text, tally));
        return tally.facts();
    }

    private static void count(Signal signal, ArticleText text, Tally tally) {
        switch (signal) {
            case Mention mention -> Mentions.count(mention, tally);
            case LoadedTerm term -> LoadedTerms.count(term, tally);
            case Attribution attribution -> Attributions.count(attribution, text, tally);
        }
    }
}
