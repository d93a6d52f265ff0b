package org.tiltmeter.quickstart.samples;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Signal;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;

/**
 * What a person would count with a pencil in the readings of one outlet, after {@code docs/methods.md}. Kept apart from the measures of the
 * analysis-service on purpose: it checks the engine, and then the comparison that the suite prints.
 */
record OutletTally(String outlet, List<ReadArticle> articles) {

    record ReadArticle(ArticleText article, Reading reading) {}

    /** A measure of an actor, or of everyone where the actor is null; a rate without a denominator is 0. */
    double measure(String id, @Nullable String actor) {
        return switch (id) {
            case "L1" -> 100 * ratio(loadedInOwnVoice(actor), mentionsInOwnVoice(actor));
            case "L5" -> ratio(loadedInOwnVoice(actor), loaded(actor));
            case "S1" -> ratio(words(said -> isBy(said, actor)), words(said -> true));
            case "S2" -> ratio(attributions(said -> isBy(said, actor)), mentions(actor));
            case "S8" ->
                ratio(attributions(said -> said.source() instanceof Source.Anonymous), attributions(said -> true));
            default -> throw new IllegalArgumentException("no such measure here: " + id);
        };
    }

    long loadedInOwnVoice(@Nullable String target) {
        return loaded(term -> term.voice() instanceof Voice.Own && isActor(target, term.target()));
    }

    long loaded(@Nullable String target) {
        return loaded(term -> isActor(target, term.target()));
    }

    private long mentionsInOwnVoice(@Nullable String actor) {
        return mentions(mention -> mention.voice() instanceof Voice.Own && isActor(actor, mention.actor()));
    }

    private long mentions(@Nullable String actor) {
        return mentions(mention -> isActor(actor, mention.actor()));
    }

    private long mentions(Predicate<Mention> which) {
        return sum(read -> read.reading().mentions().stream()
                .filter(mention -> mention.form().counts() && inText(mention))
                .filter(which)
                .count());
    }

    private long loaded(Predicate<LoadedTerm> which) {
        return sum(read -> read.reading().loadedTerms().stream()
                .filter(OutletTally::inText)
                .filter(which)
                .count());
    }

    private long attributions(Predicate<Attribution> which) {
        return sum(read -> read.reading().attributions().stream().filter(which).count());
    }

    private long words(Predicate<Attribution> which) {
        return sum(read -> read.reading().attributions().stream()
                .filter(which)
                .flatMap(said -> said.content().stream())
                .mapToLong(span -> wordsIn(read.article(), span))
                .sum());
    }

    private long sum(ToLongFunction<ReadArticle> count) {
        return articles.stream().mapToLong(count).sum();
    }

    private static long wordsIn(ArticleText article, Span span) {
        return article.covered(span).strip().split("\\s++").length;
    }

    /** Headlines are left out, as the measures leave them out. */
    private static boolean inText(Signal signal) {
        return signal.span().part() == Part.TEXT;
    }

    private static boolean isBy(Attribution said, @Nullable String actor) {
        return said.source() instanceof Source.Named named && isActor(actor, named.actor());
    }

    private static boolean isActor(@Nullable String wanted, @Nullable String found) {
        return wanted == null ? found != null : wanted.equals(found);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
