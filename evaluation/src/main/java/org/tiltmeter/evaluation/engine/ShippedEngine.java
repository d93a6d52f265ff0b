package org.tiltmeter.evaluation.engine;

import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.Reading;

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
}
