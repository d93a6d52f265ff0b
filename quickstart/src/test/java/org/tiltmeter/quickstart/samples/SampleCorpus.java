package org.tiltmeter.quickstart.samples;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the files of the sample corpus; a field that nobody knows fails. */
final class SampleCorpus {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private SampleCorpus() {}

    static List<SampleArticle> articles() {
        return resource("/samples/articles.ndjson")
                .lines()
                .map(line -> parse(line, SampleArticle.class))
                .toList();
    }

    static BuiltInDifferences differences() {
        return parse(resource("/samples/differences.json"), BuiltInDifferences.class);
    }

    private static <T> T parse(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SampleCorpus.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
