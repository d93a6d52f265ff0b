package org.tiltmeter.evaluation.sets.newsmtsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.evaluation.engine.StubEngine;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.nlp.Wording;
import org.tiltmeter.nlp.model.Polarity;

class NewsMtscTest {

    private static final String QUILL = """
            {"mention": "Quill", "polarity": -1, "from": 2, "to": 7, "sentence": "\ud83d\udea2 Quill lied to Brandt", "id": "gull_1_Quill_2_7"}
            """;

    private static final String BRANDT = """
            {"mention": "Brandt", "polarity": 0, "from": 16, "to": 22, "sentence": "\ud83d\udea2 Quill lied to Brandt", "id": "gull_1_Brandt_16_22"}
            """;

    private static final String AGAIN = BRANDT.replace("\"polarity\": 0", "\"polarity\": 1");

    @TempDir
    Path data = Path.of("");

    /** Negative towards Quill and neutral towards Brandt. */
    private final StubEngine engine = StubEngine.scoring(word -> word.equals("Quill") ? 0.9 : 0.1);

    @Test
    void theEngineIsAskedAboutTheTargetAndNotTheSentence() throws IOException {
        List<GoldText> texts = texts("dev_rw", QUILL + BRANDT);

        assertThat(tally(texts).of("rw.negative")).isEqualTo(Match.of(1, 1, 1));
        assertThat(tally(texts).of("rw.neutral")).isEqualTo(Match.of(1, 1, 1));
    }

    @Test
    void macroIsTheMeanOverTheThreePolarities() throws IOException {
        Tally tally = tally(texts("dev_mt", QUILL + BRANDT + AGAIN));

        // negative 1, neutral 2/3, positive 0
        assertThat(new NewsMtsc().metrics().getLast().figure(tally)).isEqualTo(5.0 / 9, within(1e-12));
    }

    @Test
    void theTwoPartsAreMeasuredApart() throws IOException {
        texts("dev_rw", QUILL);
        Tally tally = tally(texts("dev_mt", BRANDT));

        assertThat(tally.of("rw.negative").gold()).isEqualTo(1);
        assertThat(tally.of("mt.neutral").gold()).isEqualTo(1);
        assertThat(tally.of("mt.negative").gold()).isZero();
    }

    @Test
    void targetsOfOneSentenceAreOneDocument() throws IOException {
        assertThat(texts("dev_rw", QUILL + BRANDT))
                .extracting(GoldText::document)
                .containsExactly("\ud83d\udea2 Quill lied to Brandt", "\ud83d\udea2 Quill lied to Brandt");
    }

    @Test
    void answersCountByTheKindThatTheEngineTellsOfTheTarget() throws IOException {
        Actor brandt = new Actor("person:brandt", Actor.Kind.PERSON, "Brandt");
        StubEngine knowsBrandt = engine.telling(
                article -> new Reading(
                        "stub-1",
                        List.of(),
                        List.of(brandt),
                        List.of(new Mention(
                                0,
                                StubEngine.span(article, "Brandt"),
                                Mention.Form.NAME,
                                brandt.id(),
                                new Voice.Own(),
                                1,
                                "stub")),
                        List.of(),
                        List.of()),
                span -> new Wording(span, new Voice.Own(), false, null));

        Tally tally = Tally.sum(texts("dev_rw", QUILL + BRANDT + AGAIN).stream()
                .map(text -> text.examine(knowsBrandt).tally())
                .toList());

        assertThat(tally.of("towards.person")).isEqualTo(Match.of(1, 2, 2));
        assertThat(tally.of("towards.unrecognised")).isEqualTo(Match.of(1, 1, 1));
    }

    @Test
    void predictionsAreTheSetsLinesWithOurPolarity() throws IOException {
        String line = texts("test_rw", AGAIN)
                .getFirst()
                .examine(engine)
                .predictions()
                .getFirst()
                .lines();

        assertThat(line)
                .startsWith("{\"mention\":\"Brandt\",\"polarity\":0,\"from\":16,\"to\":22,")
                .contains("\"id\":\"gull_1_Brandt_16_22\",\"probabilities\":{\"-1\":")
                .endsWith("}\n");
    }

    @Test
    void ofTwoPolaritiesEquallyLikelyTheNeutralOneIsSaid() {
        assertThat(Stance.likeliest(new Polarity(0.4, 0.4, 0.2))).isEqualTo(Stance.NEUTRAL);
        assertThat(Stance.likeliest(new Polarity(0.2, 0.2, 0.6))).isEqualTo(Stance.POSITIVE);
        assertThat(Stance.likeliest(new Polarity(0.6, 0.2, 0.2))).isEqualTo(Stance.NEGATIVE);
    }

    @Test
    void aLineThatIsNoneIsSaid() {
        assertThatThrownBy(() -> texts("dev_rw", QUILL.replace("-1", "-3")))
                .isInstanceOf(DataException.class)
                .hasMessage("newsmtsc/dev_rw.jsonl has a line that is no sentence with a target and its polarity");
        assertThatThrownBy(() -> texts("dev_rw", "Quill\n")).isInstanceOf(DataException.class);
    }

    @Test
    void aSplitThatIsNotThereIsMissing() {
        assertThat(new NewsMtsc().find(data, "train"))
                .isEqualTo(new Texts.Missing("newsmtsc/train_rw.jsonl or train_mt.jsonl"));
    }

    private Tally tally(List<GoldText> texts) {
        return Tally.sum(
                texts.stream().map(text -> text.examine(engine).tally()).toList());
    }

    private List<GoldText> texts(String file, String lines) throws IOException {
        Files.createDirectories(data.resolve("newsmtsc"));
        Files.writeString(data.resolve("newsmtsc/" + file + ".jsonl"), lines);
        String split = file.substring(0, file.indexOf('_'));
        return ((Texts.Present) new NewsMtsc().find(data, split)).texts();
    }
}
