package org.tiltmeter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentsTest {

    @TempDir
    Path data = Path.of("");

    @Test
    void aDocumentIsALineOfItsSentencesInCodePoints() throws IOException {
        Files.createDirectories(data.resolve("polnear/dev/text"));
        Files.createDirectories(data.resolve("ptc/articles"));
        Files.writeString(data.resolve("polnear/dev/text/gull_1.txt"), "\ud83d\udea2 came in.\n\nIt leaks. It sank.");
        Files.writeString(data.resolve("ptc/articles/article7.txt"), "Vile.");
        Path out = data.resolve("segments.ndjson");

        Segments.write(data, out);

        assertThat(out).content().isEqualTo("""
                        {"set":"polnear","part":"dev","id":"gull_1","sentences":[[0,10],[12,21],[22,30]]}
                        {"set":"ptc","part":"all","id":"article7","sentences":[[0,5]]}
                        """);
    }
}
