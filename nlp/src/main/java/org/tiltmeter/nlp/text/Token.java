package org.tiltmeter.nlp.text;

/**
 * A word, number, punctuation mark or symbol.
 *
 * @param start first character, in UTF-16 code units from the start of the part
 * @param end one past the last character
 * @param text the characters as they stand in the part
 * @param normal lower case whatever the default locale, curly apostrophes straightened, invisible marks dropped; what lexicons are looked up by
 */
public record Token(int start, int end, String text, String normal) {

    /** Whether the token starts with a letter or a digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether the token starts with an upper-case letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
