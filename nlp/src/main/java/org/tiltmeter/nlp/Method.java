package org.tiltmeter.nlp;

/** What an article is read with. */
public enum Method {
    /** Rules and lexicons alone. */
    RULES,
    /** The model for who says what and for loaded language; rules for what they alone know. */
    MODEL
}
