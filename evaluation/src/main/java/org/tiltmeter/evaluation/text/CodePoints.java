package org.tiltmeter.evaluation.text;

/**
 * Offsets in code points, as Python and the data sets count them, and in UTF-16 code units, as Java does. An offset
 * inside a pair of surrogates counts as that of the pair.
 */
public final class CodePoints {

    private final int[] unitOf;
    private final int[] pointOf;

    public CodePoints(String text) {
        unitOf = new int[text.codePointCount(0, text.length()) + 1];
        pointOf = new int[text.length() + 1];
        int unit = 0;
        for (int point = 0; point < unitOf.length; point++) {
            unitOf[point] = unit;
            int width = unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 1;
            for (int i = 0; i < width && unit + i < pointOf.length; i++) {
                pointOf[unit + i] = point;
            }
            unit += width;
        }
    }

    /** Length of the text in code points. */
    public int length() {
        return unitOf.length - 1;
    }

    /** The UTF-16 offset of a code point; an offset beyond the text is its end. */
    public int unit(int point) {
        return unitOf[Math.clamp(point, 0, length())];
    }

    /** The code point that holds a UTF-16 offset; an offset beyond the text is its end. */
    public int point(int unit) {
        return pointOf[Math.clamp(unit, 0, pointOf.length - 1)];
    }
}
