package org.tiltmeter.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Method;
import org.tiltmeter.nlp.Reader;

class TargetRankerTest {

    private static final Reader READER = new Reader(Method.RULES);

    private static final String ABOUT_MERROW = """
            Anna Merrow opened the pier on Monday. Anna Merrow had wanted it for years, and Merrow paid for it.
            Peter Fenwick came late. Merrow smiled, and Merrow cut the ribbon.

            It was a turnip of an evening.
            """;

    private static Span covering(ArticleText article, String words) {
        int start = article.text().indexOf(words);
        return new Span(Part.TEXT, start, start + words.length());
    }

    private static String target(String title, String text, String words) {
        ArticleText article = ArticleText.of(title, text);
        return String.valueOf(READER.wordings(article, List.of(covering(article, words)))
                .getFirst()
                .target());
    }

    private static List<TargetCandidate> candidates(String text, String words) {
        ArticleText article = ArticleText.of("", text);
        return READER.targetCandidates(article, List.of(covering(article, words)))
                .getFirst();
    }

    private static double feature(TargetFeature feature, String actor, List<TargetCandidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.actor().equals(actor))
                .findFirst()
                .orElseThrow()
                .features()
                .get(LoadedLanguage.targetFeatures().indexOf(feature.written()));
    }

    @Test
    void words_in_a_sentence_without_an_actor_are_aimed_at_whom_the_article_is_about() {
        assertThat(target("Merrow opens pier", ABOUT_MERROW, "turnip of an evening"))
                .isEqualTo("person:anna-merrow");
    }

    @Test
    void what_somebody_says_is_aimed_at_whom_he_speaks_of() {
        String text = """
                Peter Fenwick attacked Anna Merrow again on Monday. Peter Fenwick said Anna Merrow had wasted the money.

                “It is a turnip, and Merrow knows it,” Peter Fenwick said.
                """;

        assertThat(target("", text, "a turnip")).isEqualTo("person:anna-merrow");
    }

    @Test
    void an_article_without_an_actor_has_no_target() {
        assertThat(target("", "It was a turnip of an evening.", "turnip")).isEqualTo("null");
    }

    @Test
    void a_loaded_term_whose_target_is_doubtful_has_none() {
        ArticleText article = ArticleText.of(
                "",
                "Anna Merrow met Peter Fenwick in the harbour. It rained.\n\nThere was a brutal storm.\n\n"
                        + "Ellen Corrow met Paul Harrow. They left.");

        assertThat(READER.read(article).loadedTerms())
                .extracting(LoadedTerm::target)
                .containsExactly((String) null);
        assertThat(READER.wordings(article, List.of(covering(article, "brutal")))
                        .getFirst()
                        .target())
                .isNotNull();
    }

    @Test
    void the_mention_before_a_term_counts_the_more_the_closer_it_is() {
        List<TargetCandidate> candidates =
                candidates("Peter Fenwick told the board that Anna Merrow was a turnip.", "turnip");

        assertThat(feature(TargetFeature.BEFORE, "person:anna-merrow", candidates))
                .isEqualTo(1 / (1 + 7 / 20.0));
        assertThat(feature(TargetFeature.BEFORE, "person:peter-fenwick", candidates))
                .isEqualTo(1 / (1 + 39 / 20.0));
        assertThat(feature(TargetFeature.TIED, "person:anna-merrow", candidates))
                .isEqualTo(1);
    }

    @Test
    void mentions_sources_and_the_headline_are_counted_over_the_whole_article() {
        List<TargetCandidate> candidates = candidates(ABOUT_MERROW, "turnip");

        assertThat(feature(TargetFeature.MENTIONS, "person:anna-merrow", candidates))
                .isEqualTo(StrictMath.log1p(5));
        assertThat(feature(TargetFeature.LEADS, "person:anna-merrow", candidates))
                .isEqualTo(1);
        assertThat(feature(TargetFeature.LEADS, "person:peter-fenwick", candidates))
                .isZero();
        assertThat(feature(TargetFeature.LATE, "person:peter-fenwick", candidates))
                .isEqualTo(StrictMath.log1p(2));
        assertThat(feature(TargetFeature.IN_HEADLINE, "person:anna-merrow", candidates))
                .isZero();
    }

    @Test
    void of_many_actors_a_bounded_number_is_weighed() {
        String text = IntStream.range(0, 200)
                .mapToObj(i -> "Peter " + (char) ('A' + i % 26) + "en" + "abcdefghij".charAt(i / 26) + "wick came.")
                .collect(Collectors.joining(" ", "", " It was a turnip."));

        assertThat(candidates(text, "turnip")).hasSizeBetween(30, 60);
    }

    @Test
    void each_feature_has_a_weight_and_rules_alone_know_no_polarity() {
        assertThat(TargetWeights.withModel().features()).hasSameSizeAs(TargetFeature.values());
        assertThat(TargetWeights.byRules()
                        .features()
                        .get(LoadedLanguage.targetFeatures().indexOf("negative")))
                .isZero();
    }
}
