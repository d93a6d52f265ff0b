package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiltmeter.nlp.resource.Table;

class ModelTest {

    private static final byte[] VOCABULARY = Table.bytes("model/vocab.txt");
    private static final String VOCABULARY_SHA256 = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3";

    @Test
    void a_manifest_tells_columns_thresholds_and_windows() {
        Manifest manifest = Manifests.plain();
        assertThat(manifest.column("content.B")).isEqualTo(7);
        assertThat(manifest.thresholds()).isEqualTo(new Thresholds(0.5, 0.4, 0.3, 0.2, 0.1));
        assertThat(manifest.window()).isEqualTo(new Manifest.WindowSize(190, 96));
    }

    @Test
    void a_manifest_corrects_the_tags_role_by_role() {
        String json = new String(Manifests.json("00"), StandardCharsets.UTF_8)
                .replace(
                        "\"source\": 0, \"cue\": 0, \"content\": 0",
                        "\"source\": 0.5, \"cue\": 0.25, \"content\": 0.125");
        assertThat(Manifest.parse(json.getBytes(StandardCharsets.UTF_8)).tagBias())
                .isEqualTo(new Manifest.TagBias(0.5, 0.25, 0.125));
    }

    @Test
    void a_manifest_that_lacks_something_is_refused() {
        assertThatThrownBy(() -> Manifest.parse("{\"name\": \"model-0\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the model's manifest: ")
                .hasMessageContaining("'sha256'");
    }

    @Test
    void a_model_that_lacks_a_column_is_refused() {
        assertThatThrownBy(() -> Manifests.plain().column("irony")).hasMessage("the model model-0 has no column irony");
    }

    @Test
    void a_vocabulary_that_is_not_the_manifests_is_refused() {
        Map<String, byte[]> files = Map.of("manifest.json", Manifests.json("ab"), "vocab.txt", VOCABULARY);
        assertThatThrownBy(() -> new Model(name -> new ByteArrayInputStream(files.get(name))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("vocab.txt has SHA-256 " + VOCABULARY_SHA256 + ", its manifest says ab");
    }

    @Test
    void a_network_that_is_not_the_manifests_is_refused() {
        Map<String, byte[]> files = Map.of(
                "manifest.json", Manifests.json(VOCABULARY_SHA256), "vocab.txt", VOCABULARY, "model.onnx", new byte[0]);
        assertThatThrownBy(() -> new Model(name -> new ByteArrayInputStream(files.get(name))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("model.onnx has SHA-256 e3b0c44298fc");
    }

    @Test
    void a_file_that_is_no_network_is_refused() {
        assertThatThrownBy(() -> new Encoder(ByteBuffer.allocateDirect(16), 17))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the model's network cannot be used");
    }
}
