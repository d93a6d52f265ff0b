package org.tiltmeter.ingest.submission;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiltmeter.problems.Violation;

/** The state of reading one submission's fields. */
final class SubmissionFields {

    static final int MOST_AUTHORS = 50;

    private final JsonParser parser;
    private final Map<Field, String> strings = new EnumMap<>(Field.class);
    private final List<String> authors = new ArrayList<>();
    private final Set<Field> seen = EnumSet.noneOf(Field.class);
    private final List<Violation> violations = new ArrayList<>();

    SubmissionFields(JsonParser parser) {
        this.parser = parser;
    }

    RawSubmission read() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return RawSubmission.unreadable(new Violation("", "is not a JSON object"));
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Optional<Field> field = Field.of(parser.currentName());
            JsonToken value = parser.nextToken();
            if (field.isPresent()) {
                readField(field.get(), value);
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            return RawSubmission.unreadable(new Violation("", "has something after the JSON object"));
        }
        return new RawSubmission(strings, authors, violations);
    }

    private void readField(Field field, JsonToken value) throws IOException {
        if (!seen.add(field)) {
            violations.add(new Violation(field.key(), "is given twice"));
            parser.skipChildren();
        } else if (field == Field.AUTHORS) {
            readAuthors(value);
        } else if (value == JsonToken.VALUE_STRING) {
            strings.put(field, parser.getText());
        } else if (value != JsonToken.VALUE_NULL) {
            violations.add(new Violation(field.key(), "is not a string"));
            parser.skipChildren();
        }
    }

    private void readAuthors(JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_NULL) {
            return;
        }
        if (value != JsonToken.START_ARRAY) {
            violations.add(new Violation(Field.AUTHORS.key(), "is not a list of strings"));
            parser.skipChildren();
            return;
        }
        int index = 0;
        for (JsonToken element = parser.nextToken(); element != JsonToken.END_ARRAY; element = parser.nextToken()) {
            readAuthor(index++, element);
        }
        if (index > MOST_AUTHORS) {
            violations.add(new Violation(Field.AUTHORS.key(), "has more than " + MOST_AUTHORS + " names"));
        }
    }

    private void readAuthor(int index, JsonToken element) throws IOException {
        if (index >= MOST_AUTHORS) {
            parser.skipChildren();
        } else if (element == JsonToken.VALUE_STRING) {
            authors.add(parser.getText());
        } else {
            violations.add(new Violation(Field.AUTHORS.key() + "[" + index + "]", "is not a string"));
            parser.skipChildren();
        }
    }
}
