package org.tiltmeter.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void talliesAddUpKindByKind() {
        Tally sum = Tally.sum(List.of(
                new Tally(Map.of("cue", Match.of(1, 2, 3), "source", Match.of(1, 1, 1))),
                new Tally(Map.of("cue", Match.of(4, 5, 6)))));

        assertThat(sum.of("cue")).isEqualTo(Match.of(5, 7, 9));
        assertThat(sum.of("source")).isEqualTo(Match.of(1, 1, 1));
        assertThat(sum.of("content")).isEqualTo(Match.NONE);
    }
}
