package org.tiltmeter.analysis.facts;

import org.tiltmeter.nlp.Mention;

/**
 * A mention that counts to its actor.
 *
 * @param name the {@link NameForm} that it counts under; empty where the article never names the actor
 * @param text what its span covers
 */
public record NamedMention(Mention mention, String name, String text) {}
