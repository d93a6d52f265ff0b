package org.tiltmeter.nlp.actors;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Reference.OfDescription;
import org.tiltmeter.nlp.actors.Reference.OfGroupPronoun;
import org.tiltmeter.nlp.actors.Reference.OfPronoun;
import org.tiltmeter.nlp.actors.Reference.OfState;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.text.Sentence;

/** Finds pronouns, and descriptions such as "the ministry" that only the article can resolve. */
final class DefiniteScanner {

    private static final int MOST_EPITHETS = 3;

    private final Cues cues;
    private final Titles titles;
    private final OrganisationPattern organisations;
    private final Gazetteer gazetteer;

    DefiniteScanner(Cues cues, Titles titles, OrganisationPattern organisations, Gazetteer gazetteer) {
        this.cues = cues;
        this.titles = titles;
        this.organisations = organisations;
        this.gazetteer = gazetteer;
    }

    @Nullable
    Reference at(Sentence sentence, int at) {
        String word = Cues.normal(sentence, at);
        if (cues.is("male", word) || cues.is("female", word)) {
            Gender gender = cues.is("male", word) ? Gender.HE : Gender.SHE;
            return new OfPronoun(Place.of(sentence, at, at), gender, cues.is("possessive-pronoun", word));
        }
        if (cues.is("group-pronoun", word)) {
            boolean possessive = word.equals("its") || word.equals("their");
            return new OfGroupPronoun(Place.of(sentence, at, at), possessive, word.startsWith("the"));
        }
        return description(sentence, at, word);
    }

    /** "president" in "the Ruritanian president": the state that stands right before tells whose. */
    @Nullable
    OfDescription heldUnder(OfState owner, int at) {
        Sentence sentence = owner.at().sentence();
        int gap = owner.at().isPossessive() ? 2 : 1;
        int last = owner.at().last() + gap == at ? titles.endStartingAt(sentence, at) : -1;
        if (last < 0 || !endsAt(sentence, at, last)) {
            return null;
        }
        return new OfDescription(
                Place.of(sentence, at, last),
                Cues.normal(sentence, last),
                owner.state().country());
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
        int last = Math.max(place, titles.endStartingAt(sentence, place));
        return isDefinite(sentence, place, last) && endsAt(sentence, place, last)
                ? new OfDescription(Place.of(sentence, at, last), Cues.normal(sentence, last), null)
                : null;
    }

    /** "the President" as well as "the president"; "the Senate" is a name. */
    private boolean isDefinite(Sentence sentence, int first, int last) {
        Title title = titles.spanning(sentence, first, last);
        if (title != null && title.definite()) {
            return true;
        }
        return first == last
                && organisations.isDefiniteHead(Cues.normal(sentence, first))
                && gazetteer.named(Cues.text(sentence, first)) == null;
    }

    /** A title stands before few nouns ("the president left"), but "general" and such are adjectives as well. */
    private boolean endsAt(Sentence sentence, int first, int last) {
        boolean title = titles.spanning(sentence, first, last) != null
                && !cues.is("also-adjective", Cues.normal(sentence, last));
        String next = Cues.text(sentence, last + 1);
        boolean word = !next.isEmpty() && Character.isLetter(next.codePointAt(0));
        boolean lower = word && Character.isLowerCase(next.codePointAt(0));
        return isBare(sentence, last + 1) || (title && lower && !cues.is("title-goes-on", next));
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
