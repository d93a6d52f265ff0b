package org.tiltmeter.gateway.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpoolTest {

    @Test
    void whatFitsStaysInMemory() throws IOException {
        try (var spool = new Spool(10)) {
            spool.add(bytes("01234"));
            spool.add(bytes("56789"));

            assertThat(spool.inFile()).isZero();
        }
    }

    @Test
    void whatDoesNotFitGoesToTheFile() throws IOException {
        try (var spool = new Spool(10)) {
            spool.add(bytes("01234"));
            spool.add(bytes("567890"));

            assertThat(spool.inFile()).isEqualTo(10);
        }
    }

    @Test
    void whatFitsAgainWaitsBehindTheFile() throws IOException {
        try (var spool = new Spool(3)) {
            spool.add(bytes("a"));
            spool.add(bytes("long"));
            spool.poll();
            spool.add(bytes("b"));

            assertThat(text(spool.poll())).isEqualTo("long");
        }
    }

    @Test
    void anEmptySpoolHasNothing() throws IOException {
        try (var spool = new Spool(3)) {
            assertThat(spool.poll()).isEmpty();
        }
    }

    @Test
    void theFileIsUsedAgainFromItsBeginning() throws IOException {
        try (var spool = new Spool(0)) {
            for (int i = 0; i < 100; i++) {
                spool.add(bytes("piece " + i));
                assertThat(text(spool.poll())).isEqualTo("piece " + i);
            }

            assertThat(spool.isEmpty()).isTrue();
        }
    }

    @Test
    void theOrderHoldsWhateverIsAddedAndTakenWhen() throws IOException {
        var random = new Random(7);
        int added = 0;
        int taken = 0;
        try (var spool = new Spool(50)) {
            for (int step : IntStream.range(0, 20_000).toArray()) {
                if (random.nextInt(1 + step / 5_000) > 0 || spool.isEmpty()) {
                    spool.add(bytes(added++ + "x".repeat(random.nextInt(40))));
                } else {
                    assertThat(text(spool.poll()).replace("x", "")).isEqualTo(Integer.toString(taken++));
                }
            }
        }
        assertThat(taken).isGreaterThan(1_000);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Optional<byte[]> piece) {
        return new String(piece.orElseThrow(), StandardCharsets.UTF_8);
    }
}
