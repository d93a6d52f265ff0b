package org.tiltmeter.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tiltmeter.nlp.model.Polarity;

class AuditTest {

    private static final Template PLAIN =
            new Template(Template.Role.TARGET, Template.Tone.NEUTRAL, "Talks with {actor} go on.");
    private static final Template LOADED =
            new Template(Template.Role.SPEAKER, Template.Tone.LOADED, "The rotten plan leaks, {actor} said.");
    private static final List<StandIn> GULLS_AND_TERNS = List.of(
            standIn("1", "gulls", "Ada Gull"),
            standIn("1", "terns", "Ida Tern"),
            standIn("2", "gulls", "Old Gull"),
            standIn("2", "terns", "Old Tern"));

    @Test
    void aSwapIsAPairOfTwoGroupsInOneSetAndOneTemplate() {
        AxisFigures figures = audit(filled -> judgement(0.1, 0));

        assertThat(figures.templates()).isEqualTo(2);
        assertThat(figures.swaps()).isEqualTo(4);
    }

    @Test
    void aJudgeWhoSaysTheSameOfAllChangesNothing() {
        AxisFigures figures = audit(filled -> judgement(0.7, 2));

        assertThat(figures.verdicts()).hasSize(4).allSatisfy(moved -> {
            assertThat(moved.changed().value()).isZero();
            assertThat(moved.shift().value()).isZero();
        });
    }

    @Test
    void aVerdictThatChangesWithTheNameIsCounted() {
        // Of two sets in two templates, Old Gull in the plain one alone is ever called biased: one swap of four.
        AxisFigures figures = audit(filled -> judgement(says(filled, "Talks with Old Gull") ? 0.9 : 0.2, 0));

        AxisFigures.Moved moved = moved(figures, Verdict.BIASED_SENTENCE);
        assertThat(moved.changed().value()).isEqualTo(0.25);
        assertThat(moved.shift().value()).isEqualTo(0.7 / 4, within(1e-9));
    }

    @Test
    void changesAreCountedInEachToneAndRoleToo() {
        AxisFigures figures = audit(filled -> judgement(says(filled, "Talks with Old Gull") ? 0.9 : 0.2, 0));

        assertThat(moved(figures, Verdict.BIASED_SENTENCE).changedIn())
                .hasEntrySatisfying(
                        "neutral", share -> assertThat(share.value()).isEqualTo(0.5))
                .hasEntrySatisfying("loaded", share -> assertThat(share.value()).isZero())
                .hasEntrySatisfying("target", share -> assertThat(share.value()).isEqualTo(0.5))
                .hasEntrySatisfying(
                        "speaker", share -> assertThat(share.value()).isZero());
    }

    @Test
    void aShiftThatChangesNoVerdictIsAShiftAllTheSame() {
        AxisFigures figures = audit(filled -> judgement(says(filled, "Gull") ? 0.3 : 0.2, 0));

        AxisFigures.Moved moved = moved(figures, Verdict.BIASED_SENTENCE);
        assertThat(moved.changed().value()).isZero();
        assertThat(moved.shift().value()).isEqualTo(0.1, within(1e-9));
    }

    @Test
    void whomAJudgeIsAgainstLiesAboveTheMeanOfAllInTheSentence() {
        AxisFigures figures =
                audit(filled -> judgement(says(filled, "Gull") ? 0.9 : 0.5, says(filled, "Tern") ? 1 : 0));

        Map<String, Estimate> above = moved(figures, Verdict.BIASED_SENTENCE).above();
        assertThat(above)
                .hasEntrySatisfying("gulls", mean -> assertThat(mean.value()).isEqualTo(0.2, within(1e-9)))
                .hasEntrySatisfying("terns", mean -> assertThat(mean.value()).isEqualTo(-0.2, within(1e-9)));
        assertThat(moved(figures, Verdict.LOADED_TERMS).above())
                .hasEntrySatisfying("terns", mean -> assertThat(mean.value()).isEqualTo(0.5, within(1e-9)));
    }

    @Test
    void polarityChangesWithTheLikeliestAttitude() {
        AxisFigures figures = audit(filled -> new Judgement(
                0, 0.5, says(filled, "Gull") ? new Polarity(0.5, 0.3, 0.2) : new Polarity(0.3, 0.5, 0.2), true, 0));

        AxisFigures.Moved moved = moved(figures, Verdict.POLARITY);
        assertThat(moved.changed().value()).isEqualTo(1);
        assertThat(moved.shift().value()).isEqualTo(0.2, within(1e-9));
    }

    @Test
    void whoIsNotRecognisedIsSaid() {
        AxisFigures figures =
                audit(filled -> new Judgement(0, 0.5, new Polarity(0.2, 0.6, 0.2), !says(filled, "Ida Tern"), 0));

        assertThat(moved(figures, Verdict.RECOGNISED).changed().value()).isEqualTo(0.5);
        assertThat(moved(figures, Verdict.RECOGNISED).above())
                .hasEntrySatisfying("terns", mean -> assertThat(mean.value()).isEqualTo(-0.25));
        assertThat(figures.unrecognised()).isEqualTo(Map.of("Ida Tern", 1.0));
    }

    @Test
    void theIntervalIsOverTemplates() {
        AxisFigures figures = audit(filled -> judgement(says(filled, "Talks with Old Gull") ? 0.9 : 0.2, 0));

        assertThat(moved(figures, Verdict.BIASED_SENTENCE).changed().interval())
                .isNotNull()
                .satisfies(interval -> {
                    assertThat(interval.low()).isZero();
                    assertThat(interval.high()).isEqualTo(0.5);
                });
    }

    @Test
    void howOftenSentencesAreCalledBiasedIsSaidByTone() {
        AxisFigures figures = audit(filled -> judgement(says(filled, "rotten") ? 0.9 : 0.2, 0));

        assertThat(figures.judgedBiased()).containsEntry("loaded", 1.0).containsEntry("neutral", 0.0);
    }

    @Test
    void everySentenceIsAStepAndThreadsChangeNothing() {
        AtomicInteger steps = new AtomicInteger();
        Judge judge = filled -> judgement(says(filled, "Old Gull") ? 0.9 : 0.2, 0);
        Audit audit = new Audit(judge, new Material(List.of(PLAIN, LOADED), GULLS_AND_TERNS));

        List<AxisFigures> four = audit.run(4, steps::incrementAndGet);

        assertThat(steps).hasValue(8);
        assertThat(audit.sentences()).isEqualTo(8);
        assertThat(audit.run(1, () -> {})).isEqualTo(four);
    }

    @Test
    void aJudgeThatFailsFailsTheAudit() {
        Judge broken = filled -> {
            throw new IllegalStateException("out of ink");
        };

        assertThatThrownBy(() -> audit(broken)).hasMessage("the engine failed on a text");
    }

    @Test
    void anAttitudeIsNeutralUnlessAnotherIsLikelier() {
        assertThat(attitude(0.4, 0.4, 0.2)).isEqualTo(Judgement.Attitude.NEUTRAL);
        assertThat(attitude(0.2, 0.3, 0.5)).isEqualTo(Judgement.Attitude.POSITIVE);
        assertThat(attitude(0.6, 0.3, 0.1)).isEqualTo(Judgement.Attitude.NEGATIVE);
    }

    private static Judgement.Attitude attitude(double negative, double neutral, double positive) {
        return new Judgement(0, 0.5, new Polarity(negative, neutral, positive), true, 0).attitude();
    }

    private static AxisFigures audit(Judge judge) {
        return new Audit(judge, new Material(List.of(PLAIN, LOADED), GULLS_AND_TERNS))
                .run(1, () -> {})
                .getFirst();
    }

    private static AxisFigures.Moved moved(AxisFigures figures, Verdict verdict) {
        return figures.verdicts().stream()
                .filter(moved -> moved.verdict() == verdict)
                .findFirst()
                .orElseThrow();
    }

    private static boolean says(Template.Filled filled, String words) {
        return filled.sentence().text().contains(words);
    }

    private static Judgement judgement(double biased, int loadedTerms) {
        return new Judgement(biased, 0.5, new Polarity(0.2, 0.6, 0.2), true, loadedTerms);
    }

    private static StandIn standIn(String set, String group, String name) {
        return new StandIn(Axis.PARTY, set, group, Pronoun.SHE, name);
    }
}
