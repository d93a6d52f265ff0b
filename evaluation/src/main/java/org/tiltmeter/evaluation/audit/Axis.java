package org.tiltmeter.evaluation.audit;

import java.util.Locale;

/** By what actors are swapped. */
public enum Axis {
    /** Democrats and Republicans: politicians of one gender, and the parties. */
    PARTY,
    /** Women and men of the same title and family name. */
    GENDER,
    /** Countries, their governments and capitals, and names that are typical of them. */
    COUNTRY;

    /** Its name in files, tables and JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
