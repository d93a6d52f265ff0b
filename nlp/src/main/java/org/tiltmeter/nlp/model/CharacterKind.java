package org.tiltmeter.nlp.model;

/** What a character does to the words of the encoder. */
enum CharacterKind {
    /** Parts words. */
    SPACE,
    /** Parts nothing and is left out: controls, invisible marks, half surrogate pairs, what no standard assigns. */
    DROPPED,
    /** Letters, marks and numbers: a run of them is a word. */
    LETTER,
    /** A word by itself, since nothing parts words in Chinese. */
    IDEOGRAPH,
    /** Punctuation and symbols: a run of the same one is a word. */
    SIGN;

    static CharacterKind of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> SPACE;
            case Character.CONTROL -> Character.isWhitespace(codePoint) || codePoint == 0x85 ? SPACE : DROPPED;
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> DROPPED;
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> SIGN;
            default -> isIdeograph(codePoint) ? IDEOGRAPH : LETTER;
        };
    }

    /** Whether a character is of Unicode's general category N. */
    static boolean isNumber(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isIdeograph(int codePoint) {
        return (codePoint >= 0x3400 && codePoint <= 0x4DBF)
                || (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x2FA1F);
    }
}
