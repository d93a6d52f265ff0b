package org.tiltmeter.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    private static final Duration LONGEST = Duration.ofSeconds(15);

    @Test
    void doublesFromASecondToTheLongestPause() {
        Stream<Duration> pauses = Stream.iterate(
                        Backoff.NONE.afterFailure(NOON, LONGEST), b -> b.afterFailure(NOON, LONGEST))
                .limit(6)
                .map(backoff -> Duration.between(NOON, backoff.until()));

        assertThat(pauses.map(Duration::toSeconds)).containsExactly(1L, 2L, 4L, 8L, 15L, 15L);
    }

    @Test
    void staysAtTheLongestPauseHoweverManyFailures() {
        Backoff longFailing = new Backoff(Integer.MAX_VALUE - 1, NOON);

        assertThat(longFailing.afterFailure(NOON, LONGEST).until()).isEqualTo(NOON.plus(LONGEST));
    }

    @Test
    void isOverAtItsEnd() {
        Backoff second = Backoff.NONE.afterFailure(NOON, LONGEST);

        assertThat(second.isOver(NOON.plusMillis(999))).isFalse();
        assertThat(second.isOver(NOON.plusMillis(1000))).isTrue();
    }
}
