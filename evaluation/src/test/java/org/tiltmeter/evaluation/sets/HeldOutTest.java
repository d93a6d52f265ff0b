package org.tiltmeter.evaluation.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldOutTest {

    @Test
    void theCheckValueOfCrc32IsNotHeldOut() {
        // CRC-32 of "123456789" is the catalogue's check value 0xCBF43926 = 3,421,780,262: modulo 10, 2.
        assertThat(HeldOut.includes("123456789")).isFalse();
    }

    @Test
    void aboutAFifthIsHeldOut() {
        long heldOut = IntStream.range(0, 10_000)
                .filter(i -> HeldOut.includes("article" + i))
                .count();

        assertThat(heldOut).isBetween(1_900L, 2_100L);
    }

    @Test
    void textsOfANamedSplitAreWhatTheSplitSays() {
        assertThat(HeldOut.includes("")).isTrue();
    }
}
