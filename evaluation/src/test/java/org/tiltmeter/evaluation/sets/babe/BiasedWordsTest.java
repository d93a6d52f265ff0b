package org.tiltmeter.evaluation.sets.babe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.evaluation.text.Words;

class BiasedWordsTest {

    @Test
    void theListIsWrittenAsPythonDoes() throws JsonProcessingException {
        assertThat(BiasedWords.parse("['fringe', \"king's\", '\"plans\"']"))
                .containsExactly("fringe", "king's", "\"plans\"");
        assertThat(BiasedWords.parse("[]")).isEmpty();
    }

    @Test
    void everyPlaceOfAMarkedWordCountsWhateverItsCase() {
        assertThat(marked("Vile words make vile evenings, devilish ones.", "vile"))
                .containsExactly(0, 3);
    }

    @Test
    void aMarkedWordWithAHyphenIsSeveralWordsInARow() {
        // 0 The 1 pier 2 - 3 loving 4 mayor 5 , 6 loving 7 piers
        assertThat(marked("The pier-loving mayor, loving piers", "pier-loving")).containsExactly(1, 3);
    }

    @Test
    void quotationMarksOfAMarkAreNoPartOfIt() {
        assertThat(marked("He has \u201cplans\u201d now", "\"plans\"")).containsExactly(3);
    }

    @Test
    void aMarkThatTheSentenceDoesNotHaveCountsNowhere() {
        assertThat(marked("An egomaniacal mayor", "egomanical", "\"", "")).isEmpty();
    }

    private static int[] marked(String text, String... marks) {
        return BiasedWords.in(text, Words.of(text), List.of(marks)).stream().toArray();
    }
}
