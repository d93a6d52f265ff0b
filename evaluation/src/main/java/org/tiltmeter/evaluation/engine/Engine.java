package org.tiltmeter.evaluation.engine;

import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Reading;

/** What is measured: the shipped engine, or a stand-in with known answers. Serves all threads. */
public interface Engine {

    /** Names the engine and its resources. */
    String methodVersion();

    /** All that it reads from an article. */
    Reading read(ArticleText article);
}
