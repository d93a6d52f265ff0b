package org.tiltmeter.nlp.model;

import java.util.Locale;

/** How a word is set. The vocabulary has no capitals, and names are told by them. */
enum Shape {
    LOWER(0),
    CAPITALISED(1),
    CAPITALS(2),
    MIXED(3),
    DIGITS(4),
    SIGN(5);

    private static final int PARAGRAPH_START = 6;

    /** What the network was trained on. */
    private final int code;

    Shape(int code) {
        this.code = code;
    }

    /** What the network is told, which includes whether the word is the first of its paragraph. */
    int code(boolean startsParagraph) {
        return startsParagraph ? code + PARAGRAPH_START : code;
    }

    /** Shape of a run of letters, marks and digits. */
    static Shape of(String written) {
        if (written.codePoints().anyMatch(CharacterKind::isNumber)) {
            return DIGITS;
        }
        if (written.equals(written.toLowerCase(Locale.ROOT))) {
            return LOWER;
        }
        int second = Character.charCount(written.codePointAt(0));
        if (written.length() > second && written.equals(written.toUpperCase(Locale.ROOT))) {
            return CAPITALS;
        }
        String rest = written.substring(second);
        return rest.equals(rest.toLowerCase(Locale.ROOT)) ? CAPITALISED : MIXED;
    }
}
