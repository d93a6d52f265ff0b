package org.tiltmeter.analysis.actorlists;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tiltmeter.analysis.actorlists.Draft.Cell;

/** Reads a list from JSON as it comes: {@code {"actors": [{"id": …, "aliases": […], …}, …]}}; other members are skipped. */
final class JsonDrafts {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser body;
    private final Violations violations;

    JsonDrafts(Reader body, Violations violations) throws IOException {
        this.body = JSON.createParser(body);
        this.violations = violations;
    }

    /** Gives each actor as soon as it is read. */
    void each(Consumer<Draft> actors) throws IOException {
        boolean found = false;
        if (body.nextToken() == JsonToken.START_OBJECT) {
            while (body.nextToken() == JsonToken.FIELD_NAME) {
                boolean here = body.currentName().equals("actors") && body.nextToken() == JsonToken.START_ARRAY;
                found |= here;
                if (here) {
                    actors(actors);
                } else {
                    skip();
                }
            }
        }
        if (!found) {
            violations.add(at("actors").violation("is missing or is not a list"));
        }
    }

    private void skip() throws IOException {
        if (body.currentToken() == JsonToken.FIELD_NAME) {
            body.nextToken();
        }
        body.skipChildren();
    }

    private void actors(Consumer<Draft> actors) throws IOException {
        for (int number = 0; body.nextToken() != JsonToken.END_ARRAY; number++) {
            String path = "actors[" + number + "]";
            if (body.currentToken() == JsonToken.START_OBJECT) {
                actors.accept(actor(path));
            } else {
                violations.add(at(path).violation("is not an object"));
                body.skipChildren();
            }
        }
    }

    private Draft actor(String path) throws IOException {
        Cell place = at(path);
        Map<ListField, List<Cell>> cells = new EnumMap<>(ListField.class);
        while (body.nextToken() == JsonToken.FIELD_NAME) {
            var field = ListField.of(body.currentName());
            if (field.isEmpty()) {
                violations.add(place.violation("has a member that is none of " + ListField.labels()));
            }
            body.nextToken();
            if (field.isPresent()) {
                cells.put(
                        field.get(),
                        values(field.get(), path + "." + field.get().label()));
            } else {
                body.skipChildren();
            }
        }
        return new Draft(place, cells);
    }

    private List<Cell> values(ListField field, String path) throws IOException {
        var values = new ArrayList<Cell>();
        if (field.takesSeveral() && body.currentToken() == JsonToken.START_ARRAY) {
            while (body.nextToken() != JsonToken.END_ARRAY) {
                value(path + "[" + values.size() + "]", values);
            }
        } else if (field.takesSeveral() && body.currentToken() != JsonToken.VALUE_NULL) {
            violations.add(at(path).violation("is not a list"));
            body.skipChildren();
        } else if (body.currentToken() != JsonToken.VALUE_NULL) {
            value(path, values);
        }
        return values;
    }

    private void value(String path, List<Cell> into) throws IOException {
        Cell place = at(path);
        if (body.currentToken() == JsonToken.VALUE_STRING) {
            into.add(new Cell(body.getText().strip(), path, place.line(), place.column()));
        } else {
            violations.add(place.violation("is not a text"));
            body.skipChildren();
        }
    }

    private Cell at(String path) {
        var location = body.currentTokenLocation();
        return new Cell("", path, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
