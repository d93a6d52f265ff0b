package org.tiltmeter.nlp.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/tiltmeter/nlp");

    @Test
    void every_resource_of_the_rules_is_in_the_fingerprint() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> resources = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("model/"))
                    .sorted()
                    .toList();
            assertThat(Fingerprint.RESOURCES).isEqualTo(resources);
        }
    }

    @Test
    void it_is_ten_hexadecimal_digits() {
        assertThat(Fingerprint.ofResources()).matches("[0-9a-f]{10}");
    }
}
