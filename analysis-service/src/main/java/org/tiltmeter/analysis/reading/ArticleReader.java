package org.tiltmeter.analysis.reading;

import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Reading;

/** The engine, as this service sees it: a test puts another one here. */
public interface ArticleReader {

    /** Under which readings are kept. */
    String methodVersion();

    /** Reads an article; any exception is the text's fault. */
    Reading read(ArticleText article);
}
