package org.tiltmeter.evaluation.card;

/**
 * A stretch of a document that a command writes.
 *
 * @param name as its markers have it
 * @param text in Markdown
 */
public record Section(String name, String text) {}
