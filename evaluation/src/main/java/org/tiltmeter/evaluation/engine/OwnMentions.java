package org.tiltmeter.evaluation.engine;

import java.util.Comparator;
import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.text.HeadWord;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.Reading;

/**
 * Whom given words mean, told by what the engine found by itself: the actor of its mention that holds the words' head
 * ("Trump" of "the Trump that we know"), of several the longest.
 */
final class OwnMentions {

    private final ArticleText article;
    private final List<Mention> mentions;

    OwnMentions(ArticleText article, Reading reading) {
        this.article = article;
        this.mentions = reading.mentions();
    }

    Referent at(Span given) {
        Span head = HeadWord.of(article.in(given.part()), given);
        return mentions.stream()
                .filter(mention -> mention.span().overlaps(head))
                .max(Comparator.comparingInt(mention -> mention.span().length()))
                .map(OwnMentions::referent)
                .orElse(Referent.UNKNOWN);
    }

    private static Referent referent(Mention mention) {
        return new Referent(mention.actor(), mention.form() == Form.PLACE ? Referent.Use.PLACE : Referent.Use.ACTOR);
    }
}
