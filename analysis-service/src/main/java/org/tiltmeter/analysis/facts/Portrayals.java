package org.tiltmeter.analysis.facts;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.facts.Facts.ActorCell;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.EpistemicWord;
import org.tiltmeter.nlp.Label;
import org.tiltmeter.nlp.ScareQuote;
import org.tiltmeter.nlp.VerbalEvent;
import org.tiltmeter.nlp.Voice;

/** How the signals of portrayal count: labels in any voice, all else in the outlet's own. */
final class Portrayals {

    private Portrayals() {}

    static void count(Label label, NamesInArticle names, Tally tally) {
        Count count =
                switch (label.voice()) {
                    case Voice.Own own -> Count.LABELS_OWN;
                    case Voice.Sourced sourced -> Count.LABELS_SOURCED;
                    case Voice.Unknown unknown -> Count.LABELS_UNKNOWN;
                };
        tally.both(cell(label.actor(), label.mention(), names), count, 1);
    }

    static void count(ScareQuote quote, NamesInArticle names, Tally tally) {
        if (quote.voice() instanceof Voice.Own) {
            tally.article(quote.span().part(), Count.SCARE_QUOTES, 1);
            countOwn(quote.actor(), quote.span(), Count.SCARE_QUOTES, names, tally);
        }
    }

    static void count(EpistemicWord word, NamesInArticle names, Tally tally) {
        Count count =
                switch (word.kind()) {
                    case FACTIVE -> Count.CLASS_FACTIVE;
                    case ASSERTIVE -> Count.CLASS_ASSERTIVE;
                    case IMPLICATIVE -> Count.CLASS_IMPLICATIVE;
                    case HEDGE -> Count.CLASS_HEDGE;
                };
        if (word.voice() instanceof Voice.Own && word.actor() != null) {
            tally.both(cell(word.actor(), word.span(), names), count, 1);
        }
    }

    static void count(VerbalEvent event, NamesInArticle names, Tally tally) {
        if (event.voice() instanceof Voice.Own) {
            countBoth(event.agent(), event.span(), Count.AGENT, names, tally);
            countBoth(event.patient(), event.span(), Count.PATIENT, names, tally);
            if (event.harm() && event.form() == VerbalEvent.Form.AGENTLESS) {
                countBoth(event.patient(), event.span(), Count.AGENTLESS_HARM, names, tally);
            }
        }
    }

    private static void countBoth(@Nullable String actor, Span span, Count count, NamesInArticle names, Tally tally) {
        if (actor != null) {
            tally.both(cell(actor, span, names), count, 1);
        }
    }

    private static void countOwn(@Nullable String actor, Span span, Count count, NamesInArticle names, Tally tally) {
        if (actor != null) {
            tally.actor(cell(actor, span, names), count, 1);
        }
    }

    private static ActorCell cell(String actor, Span span, NamesInArticle names) {
        return new ActorCell(actor, names.nearest(actor, span), span.part());
    }
}
