package org.tiltmeter.quickstart.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void theFirstEndIsFollowedByAStartAfterASecond() {
        assertThat(Restarts.none(NOW).afterEnd(NOW.plusSeconds(600)))
                .isEqualTo(new Restarts.Decision.Again(Duration.ofSeconds(1), new Restarts(1, NOW.plusSeconds(601))));
    }

    @Test
    void pausesDoubleWhileItEndsQuickly() {
        assertThat(new Restarts(3, NOW).afterEnd(NOW.plusSeconds(5)))
                .isEqualTo(new Restarts.Decision.Again(Duration.ofSeconds(8), new Restarts(4, NOW.plusSeconds(13))));
    }

    @Test
    void afterASixthQuickEndItIsGivenUp() {
        assertThat(new Restarts(5, NOW).afterEnd(NOW.plusSeconds(5))).isEqualTo(new Restarts.Decision.GiveUp());
    }

    @Test
    void whatRanForAWhileHasRecovered() {
        assertThat(new Restarts(5, NOW).afterEnd(NOW.plusSeconds(30)))
                .isEqualTo(new Restarts.Decision.Again(Duration.ofSeconds(1), new Restarts(1, NOW.plusSeconds(31))));
    }
}
