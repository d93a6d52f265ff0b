package org.tiltmeter.article;

import java.util.Locale;

/**
 * One entry of {@code furniture.tsv}.
 *
 * @param kind what it finds
 * @param place how much of the line is furniture
 * @param glob what the line, or the stretch in brackets, looks like
 */
record FurniturePattern(Furniture.Kind kind, Place place, LineGlob glob) {

    /** How much of the line a pattern takes. */
    enum Place {
        LINE,
        LIST,
        LEAD,
        INSERT
    }

    static FurniturePattern parse(String entry) {
        String[] fields = entry.split("\t", -1);
        if (fields.length != 3) {
            throw new IllegalArgumentException("not kind, place and pattern: " + entry);
        }
        return new FurniturePattern(
                Furniture.Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                Place.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                LineGlob.of(fields[2]));
    }

    String lead() {
        return glob.stretches().getFirst();
    }
}
