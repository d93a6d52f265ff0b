package org.tiltmeter.evaluation.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.nlp.Wording;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.SentenceScore;
import org.tiltmeter.nlp.model.Thresholds;
import org.tiltmeter.nlp.model.WordScore;

/**
 * Says what it is told to say. Its words stand between spaces, its sentences between line breaks, and every threshold is a
 * half.
 */
public record StubEngine(
        Function<ArticleText, Reading> reading, Function<ArticleText, Scores> scoring, Function<Span, Wording> wording)
        implements Engine {

    private static final Scores SILENT = new Scores(List.of(), List.of());

    /** Finds these attributions. */
    public static StubEngine finding(Function<ArticleText, List<Attribution>> attributions) {
        return new StubEngine(
                article ->
                        new Reading("stub-1", List.of(), List.of(), List.of(), attributions.apply(article), List.of()),
                article -> SILENT,
                StubEngine::nothing);
    }

    /** Gives every word, and every sentence as a whole, a score: for bias, loaded language and lexical bias alike. */
    public static StubEngine scoring(ToDoubleFunction<String> score) {
        return new StubEngine(StubEngine::empty, article -> scores(article, score), StubEngine::nothing);
    }

    /** Reads that these words, each where the text has it first, mean these actors, whose ids tell their kinds. */
    public static StubEngine seeing(Seen... seen) {
        return scoring(word -> 0).telling(article -> reading(article, List.of(seen)), StubEngine::nothing);
    }

    /** Words that an engine takes to mean somebody; null for somebody whom it does not know. */
    public record Seen(
            String words, Mention.Form form, @Nullable String actor) {}

    private static Reading reading(ArticleText article, List<Seen> seen) {
        List<Seen> here = seen.stream()
                .filter(one -> article.text().contains(one.words()))
                .sorted(Comparator.comparing(one -> span(article, one.words())))
                .toList();
        List<Actor> actors = here.stream()
                .map(Seen::actor)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(id -> new Actor(id, kind(id), id))
                .toList();
        List<Mention> mentions = new ArrayList<>();
        here.forEach(one -> mentions.add(new Mention(
                mentions.size(), span(article, one.words()), one.form(), one.actor(), new Voice.Own(), 1, "stub")));
        return new Reading("stub-1", List.of(), actors, mentions, List.of(), List.of());
    }

    private static Actor.Kind kind(String id) {
        return Actor.Kind.valueOf(id.substring(0, id.indexOf(':')).toUpperCase(Locale.ROOT));
    }

    /** Reads this, and says this of given words. */
    public StubEngine telling(Function<ArticleText, Reading> told, Function<Span, Wording> aimed) {
        return new StubEngine(told, scoring, aimed);
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

    @Override
    public Scores scores(ArticleText article) {
        return scoring.apply(article);
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(0.5, 0.5, 0.5, 0.5, 0.5);
    }

    @Override
    public List<Wording> wordings(ArticleText article, List<Span> spans) {
        return spans.stream().map(wording).toList();
    }

    private static Scores scores(ArticleText article, ToDoubleFunction<String> score) {
        List<SentenceScore> sentences = stretches(
                        article.text(), '\n', 0, article.text().length())
                .stream()
                .map(span -> new SentenceScore(
                        span, score.applyAsDouble(article.covered(span)), score.applyAsDouble(article.covered(span))))
                .toList();
        List<WordScore> words = sentences.stream()
                .flatMap(sentence ->
                        stretches(
                                article.text(),
                                ' ',
                                sentence.span().start(),
                                sentence.span().end())
                                .stream())
                .map(span -> word(span, score.applyAsDouble(article.covered(span))))
                .toList();
        return new Scores(sentences, words);
    }

    private static WordScore word(Span span, double score) {
        return new WordScore(span, score, score, score, score, (1 - score) * 0.6, (1 - score) * 0.4);
    }

    private static List<Span> stretches(String text, char border, int from, int to) {
        List<Span> stretches = new ArrayList<>();
        int start = from;
        while (start < to) {
            int at = text.indexOf(border, start);
            int end = at < 0 || at > to ? to : at;
            if (end > start) {
                stretches.add(new Span(Part.TEXT, start, end));
            }
            start = end + 1;
        }
        return stretches;
    }

    private static Reading empty(ArticleText article) {
        return new Reading("stub-1", List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Wording nothing(Span span) {
        return new Wording(span, new Voice.Own(), false, null);
    }
}
