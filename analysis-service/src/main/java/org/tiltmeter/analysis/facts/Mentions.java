package org.tiltmeter.analysis.facts;

import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Voice;

/** How a mention counts. */
final class Mentions {

    private Mentions() {}

    static void count(Mention mention, Tally tally) {
        var part = mention.span().part();
        String actor = mention.actor();
        if (!mention.form().counts()) {
            return;
        }
        if (actor == null) {
            tally.article(part, Count.UNRESOLVED_MENTIONS, 1);
        } else {
            tally.both(actor, part, by(mention.voice()), 1);
        }
    }

    private static Count by(Voice voice) {
        return switch (voice) {
            case Voice.Own own -> Count.MENTIONS_OWN;
            case Voice.Sourced sourced -> Count.MENTIONS_SOURCED;
            case Voice.Unknown unknown -> Count.MENTIONS_UNKNOWN;
        };
    }
}
