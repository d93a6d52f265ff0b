package org.tiltmeter.ingest.submission;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.tiltmeter.problems.Violation;

/**
 * Reads the JSON of a submission token by token: what is not ours is skipped without being kept, so that a hostile body
 * costs no more memory than its own length.
 */
final class SubmissionJson {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNameLength(1_000)
                    .maxNumberLength(400)
                    .maxStringLength(16 << 20)
                    .build())
            // Names come from strangers: the table of names would keep them for ever.
            .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            // An error's location would quote the article.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private SubmissionJson() {}

    /** @param firstLine the number of the body's line that these bytes begin on, for the place of an error */
    static RawSubmission read(byte[] json, int firstLine) {
        try (Reader characters = characters(json);
                JsonParser parser = FACTORY.createParser(characters)) {
            return new SubmissionFields(parser).read();
        } catch (StreamConstraintsException e) {
            return broken("is nested too deep, or has a name or a number that is too long", e, firstLine);
        } catch (JsonProcessingException e) {
            return broken("is not valid JSON", e, firstLine);
        } catch (CharacterCodingException e) {
            return RawSubmission.unreadable(new Violation("", "is not in UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static Reader characters(byte[] json) throws IOException {
        // A decoder of its own, since the charset's usual one replaces what is malformed.
        Reader reader = new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8.newDecoder());
        PushbackReader characters = new PushbackReader(reader);
        int first = characters.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            characters.unread(first);
        }
        return characters;
    }

    private static RawSubmission broken(String message, JsonProcessingException e, int firstLine) {
        var place = e.getLocation();
        return RawSubmission.unreadable(
                place == null
                        ? new Violation("", message, firstLine, null)
                        : new Violation("", message, firstLine + place.getLineNr() - 1, place.getColumnNr()));
    }
}
