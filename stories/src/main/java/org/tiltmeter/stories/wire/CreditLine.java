package org.tiltmeter.stories.wire;

import java.util.Locale;

/**
 * How a line names an agency.
 *
 * @param before what stands before the name, as a pattern
 * @param after what stands after it, as a pattern; of a signature, which names none, the agency
 */
record CreditLine(Place place, String before, String after) {

    /** Where in a text a line is looked for. */
    enum Place {
        DATELINE,
        BYLINE,
        CLOSING,
        SIGNATURE
    }

    /** A row of {@code credits.txt}. */
    static CreditLine parse(String row) {
        String[] cells = row.split("\\|", -1);
        if (cells.length == 2) {
            return new CreditLine(place(cells[0]), cells[1].strip(), "");
        }
        if (cells.length != 3) {
            throw new IllegalStateException("credits.txt: expected place | before | after: " + row);
        }
        return new CreditLine(place(cells[0]), cells[1].strip(), cells[2].strip());
    }

    private static Place place(String cell) {
        return Place.valueOf(cell.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether a line has these around an agency's name. */
    boolean fits(String lineBefore, String lineAfter) {
        return Glob.matches(before, lineBefore.strip()) && Glob.matches(after, lineAfter.strip());
    }
}
