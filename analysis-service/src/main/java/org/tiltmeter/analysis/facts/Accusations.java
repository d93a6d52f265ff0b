package org.tiltmeter.analysis.facts;

import java.util.HashSet;
import java.util.Set;
import org.tiltmeter.analysis.facts.Facts.ActorCell;
import org.tiltmeter.article.Part;
import org.tiltmeter.nlp.Accusation;

/** How accusations count: an article that accuses an actor, once, in its text, however often it does. */
final class Accusations {

    private final Set<String> accused = new HashSet<>();

    void count(Accusation accusation, NamesInArticle names, Tally tally) {
        if (accused.add(accusation.accused())) {
            String name = names.nearest(accusation.accused(), accusation.span());
            tally.both(new ActorCell(accusation.accused(), name, Part.TEXT), of(accusation.reply()), 1);
        }
    }

    private static Count of(Accusation.Reply reply) {
        return switch (reply) {
            case HEARD -> Count.REPLY_HEARD;
            case DECLINED -> Count.REPLY_DECLINED;
            case NOT_HEARD -> Count.REPLY_NONE;
        };
    }
}
