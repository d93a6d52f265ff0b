package org.tiltmeter.nlp.actors;

/**
 * A title or role that stands with a person's name.
 *
 * @param text in lower case, without a full stop
 * @param gender what the word itself tells
 * @param definite whether "the secretary" later in the article means the same person
 */
record Title(String text, Gender gender, boolean definite) {}
