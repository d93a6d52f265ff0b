package org.tiltmeter.nlp.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.nlp.resource.WordClasses;

/**
 * At whom a loaded term is aimed: by syntax, else with the term it is joined to, else at the actor whom all that the
 * article says makes likely enough.
 */
final class Targets {

    private static final int JOINED_REACH = 5;

    /**
     * From here on a ranked target counts: it is likelier than not. Of BASIL's spans that a ranking without their event aims
     * so surely, three of four are aimed right; of those between 0.5 and 0.6 somewhat more than half.
     */
    private static final double LIKELY = 0.5;

    private final WordClasses words;
    private final TargetRules rules;
    private final TargetRanker ranker;

    Targets(WordClasses words) {
        this.words = words;
        this.rules = new TargetRules(words);
        this.ranker = new TargetRanker(words);
    }

    /**
     * The aim of a term.
     *
     * @param before the term before it in the sentence, or null
     * @param aimBefore the aim of that term, or null
     */
    Aim aim(Occurrence term, Standings standings, @Nullable Occurrence before, @Nullable Aim aimBefore) {
        Aim tied = rules.tie(term);
        if (tied != null && !isOutsideSpeaker(tied, term, standings)) {
            return tied;
        }
        if (before != null && aimBefore != null && areJoined(before, term)) {
            return aimBefore;
        }
        Aim ranked = ranker.best(term, null, standings);
        return ranked.confidence() < LIKELY || isOutsideSpeaker(ranked, term, standings) ? Aim.NONE : ranked;
    }

    /**
     * Whether an aim is who speaks the term and is not named in the same words: "Smith called the plan reckless" says
     * nothing of Smith, but "Smith denied any collusion" does.
     */
    private boolean isOutsideSpeaker(Aim aim, Occurrence term, Standings standings) {
        Scene scene = standings.scene();
        String speaker = scene.speaker(term.span());
        if (speaker == null || !speaker.equals(aim.target()) || answersForIt(term)) {
            return false;
        }
        Voice voice = scene.voices().at(term.span());
        return standings.beside(term.span()).stream()
                .noneMatch(sighting -> sighting.id().equals(speaker)
                        && sighting.sentence() == term.clause().sentence().index()
                        && scene.voices().at(sighting.span()).equals(voice));
    }

    /** "denied any collusion", "admits lying": a term that an answer to a charge governs, with two words between at most. */
    private boolean answersForIt(Occurrence term) {
        for (int at = term.first() - 1; at >= term.first() - 3; at--) {
            if (words.is("answer", term.clause().word(at))) {
                return true;
            }
        }
        return false;
    }

    /** The likeliest aim of words, to which syntax is one hint of many. */
    Aim likeliest(Occurrence term, Standings standings) {
        return ranker.best(term, tied(term), standings);
    }

    /** The actors that are weighed for words. */
    List<TargetCandidate> candidates(Occurrence term, Standings standings) {
        return ranker.candidates(term, tied(term), standings);
    }

    private @Nullable String tied(Occurrence term) {
        Aim tied = rules.tie(term);
        return tied == null ? null : tied.target();
    }

    /** "baseless slanders and deliberate provocation": nothing but "and", a comma and one more word between them. */
    private boolean areJoined(Occurrence before, Occurrence term) {
        boolean joined = false;
        int others = 0;
        if (term.first() - before.last() > JOINED_REACH + 1) {
            return false;
        }
        for (int i = before.last() + 1; i < term.first(); i++) {
            String word = term.clause().word(i);
            boolean joins = word.equals("and") || word.equals("or") || word.equals(",");
            joined |= joins;
            others += joins || words.is("quote", word) || words.is("determiner", word) ? 0 : 1;
        }
        return joined && others <= 1;
    }
}
