package org.tiltmeter.gateway.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.problems.ProblemException;

class WordsTest {

    private static final Set<String> GROUPS = Set.of("actor", "outlet");

    @Test
    void wordsKeepTheirOrder() {
        assertThat(Words.of("group_by", "outlet, actor", GROUPS)).containsExactly("outlet", "actor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor,actor", "actor,", "day", "Actor"})
    void otherWordsAreRefusedWithTheKnownOnes(String text) {
        var refused = catchThrowableOfType(ProblemException.class, () -> Words.of("group_by", text, GROUPS));

        assertThat(refused.problem().detail())
                .isEqualTo("The value of group_by is not a list, each once, of actor, outlet.");
    }
}
