package org.tiltmeter.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Problem documents as bytes, whatever a service has made of its own JSON mapper. */
public final class ProblemJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerFor(Problem.class);
    private static final ObjectReader READER = MAPPER.readerFor(Problem.class);

    private ProblemJson() {}

    /** The document in UTF-8. */
    public static byte[] write(Problem problem) {
        try {
            return WRITER.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problem that a document describes, or nothing where it is not a problem document. */
    public static Optional<Problem> read(byte[] document) {
        try {
            return Optional.ofNullable(READER.readValue(document));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
