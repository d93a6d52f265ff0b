package org.tiltmeter.nlp.actors;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Reference.OfDescription;
import org.tiltmeter.nlp.actors.Reference.OfPronoun;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.text.Sentence;

/** Finds pronouns, and descriptions such as "the ministry" that only the article can resolve. */
final class DefiniteScanner {

    private static final int MOST_EPITHETS = 3;

    private final Cues cues;
    private final Titles titles;
    private final OrganisationPattern organisations;

    DefiniteScanner(Cues cues, Titles titles, OrganisationPattern organisations) {
        this.cues = cues;
        this.titles = titles;
        this.organisations = organisations;
    }

    @Nullable
    Reference at(Sentence sentence, int at) {
        String word = Cues.normal(sentence, at);
        if (cues.is("male", word) || cues.is("female", word)) {
            Gender gender = cues.is("male", word) ? Gender.HE : Gender.SHE;
            return new OfPronoun(Place.of(sentence, at, at), gender, cues.is("possessive-pronoun", word));
        }
        return description(sentence, at, word);
    }

    /**
     * The head must be bare but for words that judge: "the reckless ministry" is the ministry, while "the president of the
     * bank", "the ministry official" and "the press secretary" mean somebody else.
     */
    private @Nullable Reference description(Sentence sentence, int at, String word) {
        int place = at + 1;
        while (place <= at + MOST_EPITHETS && cues.is("epithet", Cues.normal(sentence, place))) {
            place++;
        }
        boolean pointed = word.equals("the") || (place > at + 1 && cues.is("pointing", word));
        if (!pointed || place >= sentence.tokens().size()) {
            return null;
        }
        String head = Cues.normal(sentence, place);
        Title title = titles.named(head);
        boolean definite = (title != null && title.definite()) || organisations.isDefiniteHead(head);
        String text = Cues.text(sentence, place);
        boolean bare = isBare(sentence, place + 1) && Character.isLowerCase(text.charAt(0));
        return definite && bare ? new OfDescription(Place.of(sentence, at, place), head) : null;
    }

    private boolean isBare(Sentence sentence, int after) {
        String next = Cues.normal(sentence, after);
        boolean ends = next.isEmpty() || !Character.isLetterOrDigit(next.codePointAt(0));
        return ends
                || next.endsWith("ed")
                || (!next.equals("of")
                        && (cues.is("no-adjunct", next) || cues.is("speech", next) || cues.is("verb", next)));
    }
}
