package org.tiltmeter.nlp.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words written with a full stop, by {@code abbreviations.tsv}. */
final class Abbreviations {

    static final Abbreviations SHIPPED = new Abbreviations();

    private static final int LONGEST = 8;

    private final Map<String, Kind> kinds = new HashMap<>();

    /** Whether a sentence can end on an abbreviation. */
    enum Kind {
        BEFORE,
        NUMBER,
        EITHER
    }

    private Abbreviations() {
        for (String entry : Resources.entries(Abbreviations.class, "abbreviations.tsv")) {
            String[] fields = entry.split("\t", -1);
            kinds.put(fields[1], Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)));
        }
    }

    /** The kind of an abbreviation, its full stop included, or null where it is none of the list. */
    @Nullable
    Kind kind(CharSequence withFullStop) {
        return withFullStop.length() > LONGEST ? null : kinds.get(withFullStop.toString());
    }
}
