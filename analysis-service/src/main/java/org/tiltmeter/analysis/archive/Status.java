package org.tiltmeter.analysis.archive;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an article's newest revision has been read. */
public enum Status {
    READ,
    FAILED;

    /** As the API spells it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Status> of(String label) {
        return Stream.of(values())
                .filter(status -> status.label().equals(label))
                .findFirst();
    }
}
