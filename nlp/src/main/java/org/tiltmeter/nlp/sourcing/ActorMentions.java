package org.tiltmeter.nlp.sourcing;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/** What sourcing asks of whoever found the mentions of actors. */
public interface ActorMentions {

    /**
     * The actor that a noun phrase refers to: the id of its head mention, or null. For "Russian Foreign Ministry
     * spokeswoman Maria Zakharova" that is the person; pronouns are resolved where they can be.
     */
    @Nullable
    String actorIn(Span nounPhrase);

    /** The country or organisation mentioned inside a noun phrase ("a senior Treasury official"), or null. */
    @Nullable
    String affiliationIn(Span nounPhrase);
}
