package org.tiltmeter.evaluation.engine;

import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Wording;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.Thresholds;

/** The engine as the services run it. */
public final class ShippedEngine implements Engine {

    private final Reader reader = new Reader();

    @Override
    public String methodVersion() {
        return reader.methodVersion();
    }

    @Override
    public Reading read(ArticleText article) {
        return reader.read(article);
    }

    @Override
    public Scores scores(ArticleText article) {
        return reader.scores(article);
    }

    @Override
    public Thresholds thresholds() {
        return reader.thresholds();
    }

    @Override
    public List<Wording> wordings(ArticleText article, List<Span> spans) {
        return reader.wordings(article, spans);
    }
}
