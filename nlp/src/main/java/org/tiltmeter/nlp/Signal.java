package org.tiltmeter.nlp;

import org.tiltmeter.article.Span;

/** Something a reading found. The family is sealed, so that a kind that nobody scores does not compile. */
public sealed interface Signal
        permits Mention,
                Attribution,
                LoadedTerm,
                Label,
                ScareQuote,
                EpistemicWord,
                VerbalEvent,
                SourceRole,
                Channel,
                Accusation {

    /** Position in the list of its kind in the reading. */
    int index();

    /** Where the article shows it. */
    Span span();

    /** How sure its producer is, from 0 to 1. */
    double confidence();

    /** The id of what produced it: a rule, a lexicon entry, or a model's head and version. */
    String producer();
}
