package org.tiltmeter.evaluation.bench;

import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.actors.ActorFinder;
import org.tiltmeter.nlp.model.Model;
import org.tiltmeter.nlp.text.Sentences;

/** A contender that is loaded and reads. */
interface Contestant {

    /** Does to an article all that is to be timed. */
    void read(ArticleText article);

    /** Loads a contender; its process has no other. */
    static Contestant load(Contender contender) {
        return switch (contender) {
            case READING -> new Reader()::read;
            case ACTORS -> actors(new ActorFinder());
            case ENCODER -> bareEncoder(Model.shipped());
            case CORENLP -> new CoreNlp();
        };
    }

    private static Contestant actors(ActorFinder finder) {
        return article -> finder.find(Sentences.of(article));
    }

    private static Contestant bareEncoder(Model model) {
        return article -> model.encode(article, Sentences.of(article));
    }

    /** Reads all of some articles, one after the other. */
    default void readAll(List<ArticleText> articles) {
        articles.forEach(this::read);
    }
}
