package org.tiltmeter.analysis.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.contracts.ArticleStored;

/** The fields of a message, and what is wrong with them. A field that is wrong reads as null. */
final class Fields {

    private static final int LENGTH_OF_UUID = 36;
    private static final int LENGTH_OF_HASH = 64;
    private static final int LAST_YEAR = 9999;

    private final JsonNode message;
    private final List<String> problems = new ArrayList<>();

    Fields(JsonNode message) {
        this.message = message;
    }

    /** In our words; none quotes the message. */
    List<String> problems() {
        return problems;
    }

    @Nullable
    UUID uuid(String name) {
        String text = text(name, LENGTH_OF_UUID, LENGTH_OF_UUID);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            note(name, "is not a UUID");
            return null;
        }
    }

    @Nullable
    Integer number(String name, int least) {
        JsonNode field = message.path(name);
        if (!isInt(field)) {
            note(name, field.isMissingNode() ? "is missing" : "is not a whole number in range");
            return null;
        }
        if (field.intValue() < least) {
            note(name, "is less than " + least);
            return null;
        }
        return field.intValue();
    }

    @Nullable
    String hash(String name) {
        String text = text(name, LENGTH_OF_HASH, LENGTH_OF_HASH);
        if (text != null && !text.chars().allMatch(Fields::isLowerHexadecimal)) {
            note(name, "is not lower-case hexadecimal");
            return null;
        }
        return text;
    }

    @Nullable
    String text(String name, int shortest, int longest) {
        JsonNode field = message.path(name);
        if (!field.isTextual()) {
            note(name, field.isMissingNode() ? "is missing" : "is not a text");
            return null;
        }
        int length = field.textValue().length();
        if (length < shortest || length > longest) {
            note(name, "has " + length + " characters, not " + shortest + " to " + longest);
            return null;
        }
        return field.textValue();
    }

    @Nullable
    String textOrNull(String name) {
        JsonNode field = message.path(name);
        return field.isMissingNode() || field.isNull() ? null : text(name, 0, Integer.MAX_VALUE);
    }

    @Nullable
    Instant moment(String name) {
        String text = text(name, 1, LENGTH_OF_HASH);
        if (text == null) {
            return null;
        }
        try {
            var moment = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            if (moment.getYear() >= 1 && moment.getYear() <= LAST_YEAR) {
                return moment.toInstant();
            }
        } catch (DateTimeException e) {
            // Noted below, as a year that nobody can store is.
        }
        note(name, "is not a date and time in the years 1 to 9999");
        return null;
    }

    /** Disjoint and in reading order. */
    List<ArticleStored.Stretch> stretches(String name, int length) {
        JsonNode list = message.path(name);
        var stretches = new ArrayList<ArticleStored.Stretch>();
        if (!list.isArray()) {
            note(name, list.isMissingNode() ? "is missing" : "is not a list");
            return stretches;
        }
        int from = 0;
        for (JsonNode item : list) {
            var stretch = stretch(item, from, length);
            if (stretch == null) {
                note(name + "[" + stretches.size() + "]", "is not a stretch of the text, behind the one before");
                return stretches;
            }
            stretches.add(stretch);
            from = stretch.end();
        }
        return stretches;
    }

    private static ArticleStored.@Nullable Stretch stretch(JsonNode item, int from, int length) {
        JsonNode start = item.path("start");
        JsonNode end = item.path("end");
        if (!isInt(start) || !isInt(end) || !item.path("kind").isTextual()) {
            return null;
        }
        if (start.intValue() < from || end.intValue() < start.intValue() || end.intValue() > length) {
            return null;
        }
        return new ArticleStored.Stretch(
                start.intValue(), end.intValue(), item.path("kind").textValue());
    }

    private static boolean isInt(JsonNode number) {
        return number.isIntegralNumber() && number.canConvertToInt();
    }

    private static boolean isLowerHexadecimal(int character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    }

    private void note(String name, String how) {
        problems.add(name + " " + how);
    }
}
