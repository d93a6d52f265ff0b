package org.tiltmeter.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedLineReaderTest {

    @Test
    void numbersTheLinesAndPassesOverBlankOnes() throws IOException {
        assertThat(lines("a\n\n  \t\r\nb\r\nc", 10)).containsExactly("1 a", "4 b\r", "5 c");
    }

    @Test
    void anEmptyBodyHasNoLine() throws IOException {
        assertThat(lines("", 10)).isEmpty();
        assertThat(lines("\n\n", 10)).isEmpty();
    }

    @Test
    void aLineOfTheLongestLengthIsReadAndALongerOneIsPassedOver() throws IOException {
        assertThat(lines("12345\n123456\nabc", 5)).containsExactly("1 12345", "2 too long", "3 abc");
    }

    @ParameterizedTest
    @ValueSource(ints = {16_383, 16_384, 16_385, 40_000})
    void aLineMayEndAnywhereInAChunk(int length) throws IOException {
        String line = "x".repeat(length);

        assertThat(lines(line + "\n" + line + "\ny", 50_000)).containsExactly("1 " + line, "2 " + line, "3 y");
    }

    @Test
    void aLineWithoutEndCostsNoMemory() throws IOException {
        long gigabyte = 1L << 30;
        BoundedLineReader reader = new BoundedLineReader(new Xs(gigabyte), 1_000);

        assertThat(reader.next()).isEqualTo(new BatchLine.TooLong(1));
        assertThat(reader.next()).isNull();
    }

    private static List<String> lines(String body, int longest) throws IOException {
        BoundedLineReader reader =
                new BoundedLineReader(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), longest);
        List<String> lines = new ArrayList<>();
        for (BatchLine line = reader.next(); line != null; line = reader.next()) {
            lines.add(
                    switch (line) {
                        case BatchLine.Content content ->
                            content.number() + " " + new String(content.bytes(), StandardCharsets.UTF_8);
                        case BatchLine.TooLong tooLong -> tooLong.number() + " too long";
                    });
        }
        return lines;
    }

    /** So many letters and no end of line. */
    private static final class Xs extends InputStream {

        private long left;

        Xs(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int read = (int) Math.min(length, left);
            Arrays.fill(into, offset, offset + read, (byte) 'x');
            left -= read;
            return read == 0 ? -1 : read;
        }
    }
}
