package org.tiltmeter.evaluation.engine;

import java.util.List;
import java.util.function.Function;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;

/** Says what it is told to say. */
public record StubEngine(Function<ArticleText, Reading> reading) implements Engine {

    public static StubEngine finding(Function<ArticleText, List<Attribution>> attributions) {
        return new StubEngine(article ->
                new Reading("stub-1", List.of(), List.of(), List.of(), attributions.apply(article), List.of()));
    }

    /** Finds each of some words, wherever a text has it first, loaded. */
    public static StubEngine loading(String... words) {
        return new StubEngine(article -> new Reading(
                "stub-1",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(words).stream()
                        .filter(word -> article.text().contains(word))
                        .map(word -> new LoadedTerm(
                                0, span(article, word), LoadedTerm.TermClass.LABEL, new Voice.Own(), null, 1, "stub"))
                        .toList()));
    }

    /** An attribution of words that the text holds; without a source where that is empty. */
    public static Attribution attribution(ArticleText article, String source, String cue, String content) {
        return new Attribution(
                0,
                Attribution.Directness.INDIRECT,
                new Source.Unresolved(source.isEmpty() ? null : span(article, source)),
                span(article, cue),
                List.of(span(article, content)),
                Attribution.Stance.NEUTRAL,
                null,
                1,
                "stub");
    }

    /** Where the text has these words first. */
    public static Span span(ArticleText article, String words) {
        int start = article.text().indexOf(words);
        return new Span(Part.TEXT, start, start + words.length());
    }

    @Override
    public String methodVersion() {
        return "stub-1";
    }

    @Override
    public Reading read(ArticleText article) {
        return reading.apply(article);
    }
}
