package org.tiltmeter.evaluation.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

/**
 * A sentence with a slot for one actor.
 *
 * @param role what the actor is in it
 * @param tone how it is worded
 * @param text the sentence, with {@code {actor}} once, capitalised at its start, and pronouns such as {@code {his}}
 */
record Template(Role role, Tone tone, String text) {

    private static final String ACTOR = "actor";

    /** What the actor is. */
    enum Role {
        /** It is spoken of. */
        TARGET,
        /** It speaks. */
        SPEAKER
    }

    /** How a sentence is worded. */
    enum Tone {
        LOADED,
        NEUTRAL
    }

    /**
     * A template with an actor in it.
     *
     * @param actor where its name stands
     */
    record Filled(ArticleText sentence, Span actor) {}

    Template {
        if (text.toLowerCase(Locale.ROOT).split("\\{actor}", -1).length != 2) {
            throw new IllegalArgumentException("a template has one actor: " + text);
        }
    }

    /** Whether a stand-in fits: a sentence with pronouns takes persons only. */
    boolean takes(StandIn standIn) {
        return standIn.pronoun() != null || text.indexOf('{') == text.lastIndexOf('{');
    }

    /** The sentence with a stand-in in it that it takes. */
    Filled with(StandIn standIn) {
        StringBuilder filled = new StringBuilder();
        Span actor = new Span(Part.TEXT, 0, 0);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String slot = text.substring(open + 1, close);
            filled.append(text, from, open);
            if (slot.equalsIgnoreCase(ACTOR)) {
                actor = new Span(
                        Part.TEXT,
                        filled.length(),
                        filled.length() + standIn.name().length());
            }
            filled.append(word(slot, standIn));
            from = close + 1;
        }
        return new Filled(ArticleText.of("", filled.append(text.substring(from)).toString()), actor);
    }

    private static String word(String slot, StandIn standIn) {
        boolean capital = Character.isUpperCase(slot.charAt(0));
        String plain = Character.toLowerCase(slot.charAt(0)) + slot.substring(1);
        String word = plain.equals(ACTOR) ? standIn.name() : form(plain, standIn.pronoun());
        return capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    private static String form(String slot, @Nullable Pronoun pronoun) {
        if (pronoun == null) {
            throw new IllegalArgumentException("only a person has pronouns");
        }
        return pronoun.in(slot);
    }
}
