package org.tiltmeter.evaluation.engine;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.nlp.model.Model;

/**
 * What a model's files tell people about it.
 *
 * @param manifest what stands beside the network
 * @param bytes the network's size
 */
public record ModelFacts(Manifest manifest, long bytes) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /**
     * What the manifest says for people.
     *
     * @param made the day
     * @param thresholds from which score on something counts
     */
    public record Manifest(
            String name,
            String made,
            String sha256,
            String licence,
            List<Learnt> learntFrom,
            Map<String, Double> thresholds) {

        public Manifest {
            learntFrom = List.copyOf(learntFrom);
            thresholds = new TreeMap<>(thresholds);
        }
    }

    /**
     * A set that the model learnt from.
     *
     * @param part which of it
     */
    public record Learnt(String set, String part, String licence) {}

    /**
     * Those of the model that an engine has, or has its scores from.
     *
     * @throws DataException where the files do not tell
     */
    public static ModelFacts of(Variant variant) {
        try (InputStream manifest = open(variant, "manifest.json");
                InputStream network = open(variant, "model.onnx")) {
            return new ModelFacts(
                    JSON.readValue(manifest, Manifest.class), network.transferTo(OutputStream.nullOutputStream()));
        } catch (IOException e) {
            throw new DataException("the model's files do not tell what it is: " + e.getMessage(), e);
        }
    }

    private static InputStream open(Variant variant, String name) throws IOException {
        return switch (variant) {
            case Variant.Files(Path folder) -> Files.newInputStream(folder.resolve(name));
            case Variant.Shipped shipped -> resource(name);
            case Variant.Rules rules -> resource(name);
        };
    }

    private static InputStream resource(String name) throws IOException {
        InputStream resource = Model.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IOException("there is no " + name);
        }
        return resource;
    }
}
