package org.tiltmeter.evaluation.bench;

import java.lang.reflect.Method;
import java.util.Properties;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Furniture;

/**
 * Stanford CoreNLP with its defaults, up to quotations and who speaks them. It is under the GPL, so nothing here is
 * compiled against it: it is found by name on the class path that {@link CoreNlpJars} made.
 */
final class CoreNlp implements Contestant {

    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    private final Object pipeline;
    private final Method process;

    CoreNlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        // A headline ends without a full stop.
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        try {
            Class<?> type = Class.forName("edu.stanford.nlp.pipeline.StanfordCoreNLP");
            pipeline = type.getConstructor(Properties.class).newInstance(properties);
            process = type.getMethod("process", String.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("CoreNLP cannot be loaded", e);
        }
    }

    @Override
    public void read(ArticleText article) {
        try {
            process.invoke(pipeline, plain(article));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("CoreNLP failed on an article", e);
        }
    }

    /** What Tiltmeter reads of an article, as plain text: the headline, and the text without its furniture. */
    static String plain(ArticleText article) {
        StringBuilder plain = new StringBuilder(article.title()).append("\n\n");
        int from = 0;
        for (Furniture furniture : article.furniture()) {
            plain.append(article.text(), from, furniture.start());
            from = furniture.end();
        }
        return plain.append(article.text(), from, article.text().length()).toString();
    }
}
