package org.tiltmeter.nlp.language;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/**
 * Where a term stands whose target is looked for.
 *
 * @param term its span
 * @param sentence position of its sentence in the article
 * @param relayed whether it is somebody else's than the outlet's own
 * @param speaker id of the actor who speaks it, or null
 * @param pronoun whether "he" or "she" is in it, in any case
 * @param lastPerson id of the person, not the speaker, who was mentioned last before it, or null
 * @param tied id of the actor that a rule of syntax ties it to, or null
 */
record Setting(
        Span term,
        int sentence,
        boolean relayed,
        @Nullable String speaker,
        boolean pronoun,
        @Nullable String lastPerson,
        @Nullable String tied) {}
