package org.tiltmeter.nlp.sourcing;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Attribution.Medium;

/** Words that come through another medium: "CNN reported, citing officials", "told Reuters". */
final class SecondHand {

    private static final int REACH = 30;

    private final Words words;

    SecondHand(Words words) {
        this.words = words;
    }

    /** Where a medium reports and cites somebody, that somebody is the source, and the words came through the medium. */
    Candidate cited(Candidate candidate) {
        Range source = candidate.source();
        Range cue = candidate.cue();
        if (source == null || cue == null || candidate.through() != null || medium(source) == null) {
            return candidate;
        }
        Range sentence = words.sentence(words.sentenceOf(cue.first()));
        int last = sentence.last();
        for (int at = cue.last() + 1; at < last; at++) {
            if (words.normal(at).equals("citing")) {
                Range cited = new NounPhrases(new Scope(words, Quotations.NONE, sentence, null)).startingAt(at + 1);
                return cited == null ? candidate : candidate.cited(cited);
            }
        }
        return candidate;
    }

    /** The medium that the words of an attribution came through, or null. */
    @Nullable
    Medium medium(Candidate candidate) {
        Range through = candidate.through();
        if (through != null) {
            Medium medium = medium(through);
            return medium == null ? new Medium(words.span(through), words.covered(through)) : medium;
        }
        Range cue = candidate.cue();
        if (cue == null || !told(cue) || cue.last() + 1 >= words.size()) {
            return null;
        }
        Range sentence = words.sentence(words.sentenceOf(cue.last()));
        MediaNames.Found found = MediaNames.SHIPPED.at(words, cue.last() + 1, sentence);
        return found == null ? null : new Medium(words.span(found.range()), found.shown());
    }

    private boolean told(Range cue) {
        return words.normal(cue.last()).equals("told")
                || words.normal(cue.last()).equals("tells");
    }

    private @Nullable Medium medium(Range range) {
        if (range.length() > REACH) {
            return null;
        }
        MediaNames.Found found = MediaNames.SHIPPED.in(words, range);
        return found == null ? null : new Medium(words.span(found.range()), found.shown());
    }
}
