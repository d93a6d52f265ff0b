package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is read stays on the machine that reads: some versions of ONNX Runtime report their use to their maker. */
class NoTelemetryTest {

    @Test
    void the_native_library_knows_no_address_to_report_to() throws IOException {
        try (InputStream library = Objects.requireNonNull(
                OrtEnvironment.class.getResourceAsStream("/ai/onnxruntime/native/linux-x64/libonnxruntime.so"))) {
            String bytes = new String(library.readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(bytes.contains("OrtGetApiBase")).isTrue();
            assertThat(bytes.contains("OneCollector")).isFalse();
            assertThat(bytes.contains("DISABLE_TELEMETRY")).isFalse();
        }
    }
}
