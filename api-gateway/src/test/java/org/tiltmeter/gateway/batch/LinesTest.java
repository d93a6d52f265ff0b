package org.tiltmeter.gateway.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesAreNumberedFromOneAndBlankOnesCount() throws IOException {
        assertThat(lines("a\n\n \r\nb\n", 10)).containsExactly("1:a", "4:b");
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(lines("a\nb", 10)).containsExactly("1:a", "2:b");
    }

    @Test
    void aLineOfTheGreatestLengthIsWhole() throws IOException {
        assertThat(lines("0123456789\nb", 10)).containsExactly("1:0123456789", "2:b");
    }

    @Test
    void aLineThatIsTooLongIsSkippedAndSaid() throws IOException {
        assertThat(lines("01234567890\nb", 10)).containsExactly("1:too long", "2:b");
    }

    @Test
    void aLineLongerThanTheBufferIsWhole() throws IOException {
        String line = "x".repeat(200_000);

        assertThat(lines(line + "\n" + line, 1_000_000)).containsExactly("1:" + line, "2:" + line);
    }

    @Test
    void anEmptyBodyHasNoLines() throws IOException {
        assertThat(lines("", 10)).isEmpty();
    }

    @Test
    void bytesThatComeOneByOneAreTheSameLines() throws IOException {
        var slow = new ByteArrayInputStream("ab\ncd\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1));
            }
        };

        assertThat(lines(slow, 10)).containsExactly("1:ab", "2:cd");
    }

    private static List<String> lines(String body, int longest) throws IOException {
        return lines(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), longest);
    }

    private static List<String> lines(InputStream body, int longest) throws IOException {
        var lines = new Lines(body, longest);
        var seen = new ArrayList<String>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            seen.add(
                    switch (line.get()) {
                        case BatchLine.Whole whole ->
                            whole.number() + ":" + new String(whole.bytes(), StandardCharsets.UTF_8);
                        case BatchLine.TooLong tooLong -> tooLong.number() + ":too long";
                    });
        }
        return seen;
    }
}
