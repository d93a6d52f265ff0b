package org.tiltmeter.nlp.sourcing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.text.Sentences;

/** An attribution in words, as the tests talk about it. */
record Heard(@Nullable String source, @Nullable String cue, List<String> content) {

    static List<Heard> in(String text) {
        ArticleText article = ArticleText.of("", text);
        return attributions(article).stream().map(one -> of(article, one)).toList();
    }

    static List<Attribution> attributions(String text) {
        return attributions(ArticleText.of("", text));
    }

    static List<Attribution> attributions(ArticleText article) {
        return new AttributionFinder().find(Sentences.of(article), KnownActors.in(article));
    }

    static Heard heard(@Nullable String source, @Nullable String cue, String... content) {
        return new Heard(source, cue, List.of(content));
    }

    private static Heard of(ArticleText article, Attribution one) {
        Span source = one.source().span();
        Span cue = one.cue();
        return new Heard(
                source == null ? null : article.covered(source),
                cue == null ? null : article.covered(cue),
                one.content().stream().map(article::covered).toList());
    }
}
