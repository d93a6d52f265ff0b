package org.tiltmeter.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The worked examples, one file per operation and direction: {@code /examples/submitArticle.request.json}. */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** The example as a tree, or as text where it is CSV or NDJSON; a page is none. */
    static Optional<Object> of(String operation, String direction, String mediaType) {
        String name = "/examples/" + operation + "." + direction;
        if (mediaType.equals("text/csv")) {
            return text(name + ".csv").map(text -> text);
        }
        if (mediaType.equals("text/html")) {
            return Optional.empty();
        }
        return text(name + ".json").map(Examples::tree).or(() -> text(name + ".ndjson"));
    }

    private static Object tree(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> text(String name) {
        try (var file = Examples.class.getResourceAsStream(name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
