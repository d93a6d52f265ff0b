package org.tiltmeter.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.engine.StubEngine;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.nlp.Wording;

class EngineJudgeTest {

    private static final ArticleText SENTENCE = ArticleText.of("", "Quill fooled Tern with a rotten plan.");

    @Test
    void theScoreOfTheSentenceAndTheThresholdAreTheEngines() {
        StubEngine engine = StubEngine.scoring(text -> 0.7);

        Judgement judgement = new EngineJudge(engine).of(filled("Quill"));

        assertThat(judgement.biased()).isEqualTo(0.7);
        assertThat(judgement.threshold()).isEqualTo(0.5);
    }

    @Test
    void polarityIsThatOfTheWordsOfTheActor() {
        StubEngine engine = StubEngine.scoring(text -> text.equals("Tern") ? 0.8 : 0.1);

        assertThat(new EngineJudge(engine).of(filled("Tern")).attitude()).isEqualTo(Judgement.Attitude.NEGATIVE);
        assertThat(new EngineJudge(engine).of(filled("Quill")).attitude()).isEqualTo(Judgement.Attitude.NEUTRAL);
    }

    @Test
    void onlyLoadedTermsThatAreAimedAtTheActorCount() {
        Reading reading = new Reading(
                "stub-1",
                List.of(),
                List.of(),
                List.of(mention(0, "Quill", "person:quill"), mention(1, "Tern", "person:tern")),
                List.of(),
                List.of(aimed(0, "fooled", "person:quill"), aimed(1, "rotten", "person:quill")));
        StubEngine engine = StubEngine.scoring(text -> 0)
                .telling(article -> reading, span -> new Wording(span, new Voice.Own(), false, null));

        assertThat(new EngineJudge(engine).of(filled("Quill")).loadedTerms()).isEqualTo(2);
        assertThat(new EngineJudge(engine).of(filled("Tern")).loadedTerms()).isZero();
    }

    @Test
    void aNameThatIsNobodysIsNotRecognised() {
        Reading reading = new Reading(
                "stub-1", List.of(), List.of(), List.of(mention(0, "Quill", "person:quill")), List.of(), List.of());
        StubEngine engine = StubEngine.scoring(text -> 0)
                .telling(article -> reading, span -> new Wording(span, new Voice.Own(), false, null));

        assertThat(new EngineJudge(engine).of(filled("Quill")).recognised()).isTrue();
        assertThat(new EngineJudge(engine).of(filled("Tern")).recognised()).isFalse();
    }

    private static Template.Filled filled(String actor) {
        return new Template.Filled(SENTENCE, StubEngine.span(SENTENCE, actor));
    }

    private static Mention mention(int index, String name, String actor) {
        Span span = StubEngine.span(SENTENCE, name);
        return new Mention(index, span, Mention.Form.NAME, actor, new Voice.Own(), 1, "stub");
    }

    private static LoadedTerm aimed(int index, String word, String target) {
        Span span = StubEngine.span(SENTENCE, word);
        return new LoadedTerm(index, span, LoadedTerm.TermClass.LABEL, new Voice.Own(), target, null, 1, "stub");
    }
}
