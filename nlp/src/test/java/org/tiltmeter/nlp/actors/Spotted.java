package org.tiltmeter.nlp.actors;

import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.model.NameScores;
import org.tiltmeter.nlp.text.Sentences;

/** Who is mentioned in a text, in words that a test can compare: "Moscow metonym country:RU". */
final class Spotted {

    private static final ActorFinder FINDER = new ActorFinder();

    private Spotted() {}

    static Cast cast(String title, String text) {
        return FINDER.find(Sentences.of(new ArticleText(title, text, List.of())));
    }

    static List<String> in(String text) {
        return in("", text);
    }

    static List<String> in(String title, String text) {
        ArticleText article = new ArticleText(title, text, List.of());
        return cast(title, text).namings().stream()
                .map(naming -> describe(article, naming))
                .toList();
    }

    /** The same in an article of which a model says something. */
    static List<String> in(String text, NameScores scores) {
        ArticleText article = new ArticleText("", text, List.of());
        return FINDER.find(Sentences.of(article), scores).namings().stream()
                .map(naming -> describe(article, naming))
                .toList();
    }

    static Span span(String text, String part) {
        int start = text.indexOf(part);
        return new Span(Part.TEXT, start, start + part.length());
    }

    private static String describe(ArticleText article, Naming naming) {
        String actor = naming.actor() == null ? "nobody" : naming.actor().id();
        return article.covered(naming.span()) + " " + naming.form() + " " + actor;
    }
}
