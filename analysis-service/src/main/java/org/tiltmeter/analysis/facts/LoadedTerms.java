package org.tiltmeter.analysis.facts;

import org.tiltmeter.analysis.facts.Facts.ActorCell;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.LoadedTerm.TermClass;
import org.tiltmeter.nlp.Voice;

/** How a loaded term counts. */
final class LoadedTerms {

    private LoadedTerms() {}

    static void count(LoadedTerm term, NamesInArticle names, Tally tally) {
        var part = term.span().part();
        String target = term.target();
        if (target == null) {
            tally.article(part, Count.UNRESOLVED_TARGETS, 1);
        } else {
            var cell = new ActorCell(target, names.nearest(target, term.span()), part);
            tally.both(cell, by(term.voice()), 1);
            if (term.voice() instanceof Voice.Own) {
                tally.both(cell, of(term.termClass()), 1);
            }
        }
    }

    private static Count of(TermClass termClass) {
        return switch (termClass) {
            case SUBJECTIVE_INTENSIFIER -> Count.CLASS_INTENSIFIER;
            case ONE_SIDED -> Count.CLASS_ONE_SIDED;
            case LABEL -> Count.CLASS_LABEL;
        };
    }

    private static Count by(Voice voice) {
        return switch (voice) {
            case Voice.Own own -> Count.LOADED_OWN;
            case Voice.Sourced sourced -> Count.LOADED_SOURCED;
            case Voice.Unknown unknown -> Count.LOADED_UNKNOWN;
        };
    }
}
