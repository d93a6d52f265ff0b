package org.tiltmeter.ingest.submission;

import java.util.Arrays;
import java.util.Optional;

/** The fields of a submission; others are ignored. */
enum Field {
    OUTLET("outlet", 200),
    TITLE("title", 1_000),
    TEXT("text", 2_000_000),
    PUBLISHED_AT("publishedAt", 64),
    URL("url", 2_000),
    LANGUAGE("language", 35),
    AUTHORS("authors", 200),
    SECTION("section", 200);

    private final String key;
    private final int longest;

    Field(String key, int longest) {
        this.key = key;
        this.longest = longest;
    }

    static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** Its name in JSON. */
    String key() {
        return key;
    }

    /** The most UTF-16 code units that it, or each of its elements, may have. */
    int longest() {
        return longest;
    }
}
