package org.tiltmeter.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.model.Model;
import org.tiltmeter.nlp.resource.Fingerprint;

class ReaderTest {

    private static final Reader READER = new Reader();
    private static final ArticleText ARTICLE = ArticleText.of("Merrow Slams Moscow", """
            Foreign Minister Anna Merrow on Monday described Russia as a “hostile power”.

            READ MORE: Ten things to know about ministers

            She said Moscow's “malign influence” in Chile had grown. An unnamed Pentagon official disagreed.
            """);

    @Test
    void a_reading_names_actors_speakers_and_loaded_terms() {
        Reading reading = READER.read(ARTICLE);
        assertThat(reading.actors())
                .extracting(Actor::id)
                .containsExactly("country:CL", "country:RU", "organisation:pentagon", "person:anna-merrow");
        assertThat(reading.loadedTerms())
                .extracting(term -> ARTICLE.covered(term.span()) + " > " + term.target())
                .containsExactly(
                        "Slams > person:anna-merrow", "hostile power > country:RU", "malign influence > country:RU");
        assertThat(reading.attributions()).isNotEmpty();
    }

    @Test
    void the_sentence_stands_badly_towards_whom_it_calls_names() {
        Reading reading =
                READER.read(ArticleText.of("", "Anna Merrow called Peter Fenwick a disgraceful liar and a traitor."));
        assertThat(reading.loadedTerms())
                .filteredOn(term -> "person:peter-fenwick".equals(term.target()))
                .isNotEmpty()
                .extracting(LoadedTerm::polarity)
                .containsOnly(LoadedTerm.Polarity.NEGATIVE);
    }

    @Test
    void no_sentence_holds_a_line_that_advertises_another_piece() {
        assertThat(READER.read(ARTICLE).sentences())
                .extracting(ARTICLE::covered)
                .noneMatch(sentence -> sentence.contains("READ MORE"));
    }

    @Test
    void an_actor_with_two_spellings_is_listed_once_under_the_longer() {
        Reading reading = READER.read(ArticleText.of(
                "", "The Eastmere Public-Safety Authority met. The Eastmere Public Safety Authority agreed."));
        assertThat(reading.actors()).extracting(Actor::name).containsExactly("Eastmere Public-Safety Authority");
        assertThat(reading.mentions())
                .extracting(Mention::actor)
                .containsOnly(reading.actors().getFirst().id());
    }

    @Test
    void the_same_text_gives_equal_readings_from_any_reader_and_thread() {
        Reading reading = READER.read(ARTICLE);
        List<Reading> again = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> (i % 8 == 0 ? new Reader() : READER).read(ARTICLE))
                .toList();
        assertThat(again).allMatch(reading::equals);
    }

    @Test
    void given_words_are_aimed_at_the_likeliest_actor_whether_or_not_a_lexicon_has_them() {
        ArticleText article = new ArticleText(
                "",
                "Peter Fenwick called Anna Merrow a “purple turnip”. Merrow left. Merrow's turnips grew.",
                List.of());

        List<Wording> wordings =
                READER.wordings(article, List.of(covering(article, "purple turnip"), covering(article, "turnips")));

        assertThat(wordings).extracting(Wording::target).containsOnly("person:anna-merrow");
    }

    @Test
    void given_words_are_quoted_inside_quotation_marks_only() {
        ArticleText article =
                new ArticleText("", "Anna Merrow said: “It was a shameful day for us.” It was.", List.of());

        List<Wording> wordings =
                READER.wordings(article, List.of(covering(article, "shameful"), covering(article, "It was.")));

        assertThat(wordings).extracting(Wording::quoted).containsExactly(true, false);
        assertThat(wordings).extracting(Wording::voice).containsExactly(new Voice.Sourced(0), new Voice.Own());
    }

    @Test
    void words_that_no_sentence_holds_are_aimed_at_nobody() {
        assertThat(READER.wordings(ARTICLE, List.of(covering(ARTICLE, "READ MORE"))))
                .extracting(Wording::target)
                .containsExactly((String) null);
    }

    private static Span covering(ArticleText article, String words) {
        int start = article.text().indexOf(words);
        return new Span(Part.TEXT, start, start + words.length());
    }

    @Test
    void the_method_version_names_the_model_the_rules_and_the_resources() {
        assertThat(READER.methodVersion())
                .isEqualTo(Model.shipped().version() + ".rules-7." + Fingerprint.ofResources());
        assertThat(new Reader(Method.RULES).methodVersion()).isEqualTo("rules-7." + Fingerprint.ofResources());
        assertThat(READER.read(ARTICLE).methodVersion()).isEqualTo(READER.methodVersion());
    }
}
