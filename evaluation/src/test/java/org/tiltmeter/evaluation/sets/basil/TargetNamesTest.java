package org.tiltmeter.evaluation.sets.basil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Ellen Marwick, Ellen_Marwick",
        "Marwick, Ellen_Marwick",
        "Gov. Ellen Marwick, Marwick",
        "Marwick's, Ellen_Marwick",
        "the Harbour Board, Harbour_Board_officials",
        "Democratic Party, House_Democrats",
        "Democrats, Democratic_lawmakers",
        "GOP, Republican_Lawmakers",
    })
    void theseAreTheSame(String name, String target) {
        assertThat(TargetNames.same(name, target)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ellen Marwick, Ellen_Quill",
        "John Marwick, Ellen_Marwick",
        "Ellen Marwick, Ellen_Marwick_Jr.",
        "Marwick, Marwick_administration",
        "Harbour Board, Harbour_Union",
        "Republican Party, House_Democrats",
        "the party, Democratic_Party",
        "'', Ellen_Marwick",
    })
    void theseAreNot(String name, String target) {
        assertThat(TargetNames.same(name, target)).isFalse();
    }
}
