package org.tiltmeter.analysis.facts;

import org.tiltmeter.analysis.facts.Facts.ActorCell;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Voice;

/** How a mention counts. */
final class Mentions {

    private Mentions() {}

    static void count(NamedMention named, Tally tally) {
        Mention mention = named.mention();
        String actor = mention.actor();
        if (actor != null) {
            var cell = new ActorCell(actor, named.name(), mention.span().part());
            tally.both(cell, by(mention.voice()), 1);
            countPolarity(mention, cell, tally);
        }
    }

    private static void countPolarity(Mention mention, ActorCell cell, Tally tally) {
        Double polarity = mention.polarity();
        if (polarity != null) {
            int thousandths = (int) Math.round(1_000 * polarity);
            switch (mention.voice()) {
                case Voice.Own own -> {
                    tally.both(cell, Count.POLAR_OWN, 1);
                    tally.both(cell, Count.POLARITY_OWN, thousandths);
                }
                case Voice.Sourced sourced -> {
                    tally.both(cell, Count.POLAR_SOURCED, 1);
                    tally.both(cell, Count.POLARITY_SOURCED, thousandths);
                }
                case Voice.Unknown unknown -> {
                    tally.both(cell, Count.POLAR_UNKNOWN, 1);
                    tally.both(cell, Count.POLARITY_UNKNOWN, thousandths);
                }
            }
        }
    }

    static void countUnresolved(Mention mention, Tally tally) {
        if (mention.form().counts() && mention.actor() == null) {
            tally.article(mention.span().part(), Count.UNRESOLVED_MENTIONS, 1);
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
