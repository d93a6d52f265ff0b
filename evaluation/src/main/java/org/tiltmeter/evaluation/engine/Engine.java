package org.tiltmeter.evaluation.engine;

import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Wording;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.Thresholds;

/** What is measured: the shipped engine, or a stand-in with known answers. Serves all threads. */
public interface Engine {

    /** Names the engine and its resources. */
    String methodVersion();

    /** All that it reads from an article. */
    Reading read(ArticleText article);

    /** What its model says of an article's sentences and words. */
    Scores scores(ArticleText article);

    /** From which score on a sentence or word counts. */
    Thresholds thresholds();

    /** What it says of words that somebody else pointed at, in the order of the spans. */
    List<Wording> wordings(ArticleText article, List<Span> spans);

    /**
     * The noun phrases around the mentions of a reading, in their order, for sets that mark whole phrases. An engine that
     * knows none shows the mentions themselves.
     */
    default List<Span> phrases(ArticleText article, Reading reading) {
        return reading.mentions().stream().map(Mention::span).toList();
    }

    /**
     * Whom it takes phrases to mean that somebody else pointed at, in the order of the phrases. An engine that cannot be
     * asked so answers by the mentions of its own reading.
     */
    default List<Referent> referents(ArticleText article, List<Span> phrases) {
        OwnMentions own = new OwnMentions(article, read(article));
        return phrases.stream().map(own::at).toList();
    }
}
