package org.tiltmeter.analysis.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.Reading;

/** The engine of the module {@code nlp}. */
@ApplicationScoped
class ShippedReader implements ArticleReader {

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
