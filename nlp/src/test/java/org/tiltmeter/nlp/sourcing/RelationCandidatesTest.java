package org.tiltmeter.nlp.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Attribution.Directness;
import org.tiltmeter.nlp.Attribution.Stance;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.model.Relation;
import org.tiltmeter.nlp.text.Sentences;

class RelationCandidatesTest {

    /** What becomes of one relation, told in words that stand once in the text. */
    private static Attribution attribution(String text, @Nullable String source, String cue, String... content) {
        ArticleText article = ArticleText.of("", text);
        Relation relation = new Relation(
                source == null ? null : span(text, source),
                span(text, cue),
                Arrays.stream(content).map(words -> span(text, words)).toList(),
                0.875,
                "model-0/attribution");
        List<Attribution> found =
                new AttributionFinder().find(Sentences.of(article), KnownActors.in(article), List.of(relation));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(Part.TEXT, start, start + words.length());
    }

    @Test
    void a_relation_keeps_its_spans_its_confidence_and_its_producer() {
        String text = "Ada Marlow wants the harbour to close.";
        Attribution found = attribution(text, "Ada Marlow", "wants", "the harbour to close");
        assertThat(found.source()).isEqualTo(new Source.Named(span(text, "Ada Marlow"), "person:ada-marlow"));
        assertThat(found.cue()).isEqualTo(span(text, "wants"));
        assertThat(found.content()).containsExactly(span(text, "the harbour to close"));
        assertThat(found.confidence()).isEqualTo(0.875);
        assertThat(found.producer()).isEqualTo("model-0/attribution");
    }

    @Test
    void who_is_whoever_is_named_right_before() {
        String text = "Nobody asked Marlow, who wants the harbour to close.";
        assertThat(attribution(text, "who", "wants", "the harbour to close").source())
                .isEqualTo(new Source.Named(span(text, "who"), "person:ada-marlow"));
        String described = "Nobody asked a senior Treasury official who wants the harbour to close.";
        assertThat(attribution(described, "who", "wants", "the harbour to close")
                        .source())
                .isEqualTo(new Source.Anonymous(
                        span(described, "who"), Source.Grade.DESCRIBED, "organisation:treasury", false));
        String open = "Nobody asked whoever it was who wants the harbour to close.";
        assertThat(attribution(open, "who wants", "wants", "the harbour to close")
                        .source())
                .isInstanceOf(Source.Unresolved.class);
    }

    @Test
    void whoever_stands_beside_the_cue_by_a_rule_says_it_rather_than_somebody_of_another_sentence() {
        String text = "Ada Marlow left early. The ministry said the harbour would close.";
        assertThat(attribution(text, "Ada Marlow", "said", "the harbour would close")
                        .source())
                .isEqualTo(new Source.Named(span(text, "The ministry"), "organisation:ministry"));
    }

    @Test
    void whoever_is_told_says_nothing() {
        String text = "Ada Marlow was told that the harbour would close.";
        assertThat(attribution(text, "Ada Marlow", "was told", "the harbour would close")
                        .source())
                .isEqualTo(new Source.Unresolved(null));
        String by = "Ada Marlow was asked by the ministry whether the harbour would close.";
        assertThat(attribution(by, "Ada Marlow", "was asked", "the harbour would close")
                        .source())
                .isEqualTo(new Source.Named(span(by, "the ministry"), "organisation:ministry"));
    }

    @Test
    void a_source_of_an_article_alone_goes_on_to_its_noun() {
        String text = "On Friday the ministry quietly blamed the harbour.";
        assertThat(attribution(text, "the", "blamed", "the harbour").source())
                .isEqualTo(new Source.Named(span(text, "the ministry"), "organisation:ministry"));
        String whose = "The port, whose officials often blamed the harbour, is closed.";
        assertThat(attribution(whose, "whose", "blamed", "the harbour").source())
                .isEqualTo(new Source.Anonymous(span(whose, "whose officials"), Source.Grade.COLLECTIVE, null, false));
    }

    @Test
    void a_group_is_not_whom_its_relative_clause_names() {
        String text = "A group that is close to Ada Marlow wants the harbour to close.";
        assertThat(attribution(text, "A group that is close to Ada Marlow", "wants", "the harbour to close")
                        .source())
                .isEqualTo(new Source.Unresolved(span(text, "A group that is close to Ada Marlow")));
    }

    @Test
    void a_noun_of_saying_that_the_model_passed_over_is_added() {
        String text = "It follows the ministry’s statement on Monday that the harbour would close.";
        ArticleText article = ArticleText.of("", text);
        AttributionFinder finder = new AttributionFinder();
        assertThat(finder.find(Sentences.of(article), KnownActors.in(article), List.of()))
                .extracting(Attribution::producer, Attribution::cue)
                .containsExactly(tuple("noun:statement", span(text, "statement")));
        Relation seen = new Relation(
                span(text, "It"),
                span(text, "follows"),
                List.of(span(text, "the ministry’s statement on Monday that the harbour would close")),
                0.5,
                "model-0/attribution");
        assertThat(finder.find(Sentences.of(article), KnownActors.in(article), List.of(seen)))
                .extracting(Attribution::producer)
                .containsExactly("model-0/attribution");
    }

    @Test
    void a_span_that_ends_within_a_token_takes_the_whole_of_it() {
        String text = "The ministry opposes the U.S. plan.";
        assertThat(attribution(text, "The ministry", "opposes", "the U").content())
                .containsExactly(span(text, "the U.S."));
    }

    @Test
    void the_stance_is_that_of_the_first_verb_or_noun_of_saying_in_the_cue() {
        assertThat(attribution(
                                "Marlow has repeatedly claimed it rained.",
                                "Marlow",
                                "has repeatedly claimed",
                                "it rained")
                        .stance())
                .isEqualTo(Stance.DOUBT);
        assertThat(attribution("Marlow made the allegation it rained.", "Marlow", "made the allegation", "it rained")
                        .stance())
                .isEqualTo(Stance.DOUBT);
        assertThat(attribution("Marlow is fond of rain.", "Marlow", "is fond of", "rain")
                        .stance())
                .isEqualTo(Stance.NEUTRAL);
    }

    @Test
    void quotation_marks_tell_whether_it_is_quoted() {
        assertThat(attribution("“It rains,” Marlow smiled.", "Marlow", "smiled", "“It rains,”")
                        .directness())
                .isEqualTo(Directness.DIRECT);
    }

    @Test
    void a_quotation_of_which_the_model_saw_the_beginning_is_attributed_to_its_end() {
        String text = "“It rains. It snows. It hails,” Marlow smiled.";
        assertThat(attribution(text, "Marlow", "smiled", "“It rains").content())
                .containsExactly(span(text, "“It rains. It snows. It hails,”"));
    }

    @Test
    void the_medium_between_a_source_and_the_words_is_told_by_rules() {
        Attribution.Medium medium = attribution(
                        "Marlow was quoted by CNN as saying that it rained.", "Marlow", "was quoted", "it rained")
                .through();
        assertThat(medium).isNotNull().extracting(Attribution.Medium::name).isEqualTo("CNN");
    }

    @Test
    void where_the_model_takes_the_medium_for_the_source_the_rules_tell_whom_it_cites() {
        String text = "CNN cited Ada Marlow as saying that it rained.";
        Attribution found = attribution(text, "CNN", "cited", "it rained");
        assertThat(found.source()).isEqualTo(new Source.Named(span(text, "Ada Marlow"), "person:ada-marlow"));
        assertThat(found.through())
                .isNotNull()
                .extracting(Attribution.Medium::name)
                .isEqualTo("CNN");
    }

    @Test
    void a_content_of_function_words_alone_is_dropped() {
        String text = "Marlow said to the press that it rained.";
        assertThat(attribution(text, "Marlow", "said", "that it rained", "to the")
                        .content())
                .containsExactly(span(text, "that it rained"));
    }

    @Test
    void a_signed_quotation_is_added_unless_the_model_gave_it_to_somebody() {
        String text = "Rain fell.\n“We waited there all day.” — Ada Marlow\nIt snowed.";
        ArticleText article = ArticleText.of("", text);
        Relation given = new Relation(
                span(text, "Marlow"),
                span(text, "—"),
                List.of(span(text, "We waited there all day.")),
                0.5,
                "model-0/attribution");
        AttributionFinder finder = new AttributionFinder();
        assertThat(finder.find(Sentences.of(article), KnownActors.in(article), List.of(given)))
                .extracting(Attribution::producer)
                .containsExactly("model-0/attribution");
        assertThat(finder.find(Sentences.of(article), KnownActors.in(article), List.of()))
                .extracting(Attribution::producer)
                .containsExactly("signed-quotation");
    }

    @Test
    void a_relation_without_a_source_is_unresolved() {
        assertThat(attribution("The harbour is said to close.", null, "is said", "to close")
                        .source())
                .isEqualTo(new Source.Unresolved(null));
    }
}
