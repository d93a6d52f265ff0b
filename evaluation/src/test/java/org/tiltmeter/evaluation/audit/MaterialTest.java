package org.tiltmeter.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiltmeter.nlp.text.Sentences;

class MaterialTest {

    private static final Material SHIPPED = Material.shipped();
    private static final Map<String, List<StandIn>> SETS =
            SHIPPED.standIns().stream().collect(Collectors.groupingBy(standIn -> standIn.axis() + " " + standIn.set()));

    @Test
    void thereAreSixtyDifferentSentencesOfBothTonesAndRoles() {
        assertThat(SHIPPED.templates()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(SHIPPED.templates().stream()
                        .collect(Collectors.groupingBy(template -> template.role() + " " + template.tone())))
                .hasSize(4)
                .allSatisfy((kind, templates) -> assertThat(templates).hasSizeGreaterThanOrEqualTo(10));
    }

    @Test
    void whoeverStandsInItATemplateIsOneSentence() {
        assertThat(SHIPPED.templates()).allSatisfy(template -> assertThat(SHIPPED.standIns())
                .filteredOn(template::takes)
                .allSatisfy(standIn -> assertThat(
                                Sentences.of(template.with(standIn).sentence()))
                        .hasSize(1)));
    }

    @Test
    void inASetEveryoneIsOfAGroupOfTheirOwn() {
        assertThat(SETS).allSatisfy((name, set) -> assertThat(set)
                .hasSizeGreaterThan(1)
                .extracting(StandIn::group)
                .doesNotHaveDuplicates());
    }

    @Test
    void onlyTheAxisOfGenderSwapsPronouns() {
        assertThat(SETS).allSatisfy((name, set) -> assertThat(distinct(set, StandIn::pronoun))
                .isEqualTo(set.getFirst().axis() == Axis.GENDER ? 2 : 1));
    }

    @Test
    void womenAndMenOfASetHaveTheSameTitleAndFamilyName() {
        assertThat(SETS).allSatisfy((name, set) -> assertThat(
                        set.getFirst().axis() == Axis.GENDER ? distinct(set, MaterialTest::unchanging) : 1)
                .isEqualTo(1));
    }

    private static long distinct(List<StandIn> set, Function<StandIn, @Nullable Object> what) {
        return set.stream()
                .map(one -> Objects.requireNonNullElse(what.apply(one), "none"))
                .distinct()
                .count();
    }

    /** All but the first name, which is the last word but one. */
    private static String unchanging(StandIn standIn) {
        String[] words = standIn.name().split(" ", -1);
        words[words.length - 2] = "";
        return String.join(" ", words);
    }
}
