package org.tiltmeter.nlp.actors;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.actors.Reference.OfGroupPronoun;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.text.Sentence;

/**
 * Resolves "its" and "their" to the organisation or state that is the subject of the sentence, and "it said" to that of the
 * sentence before. Any other "it" and "they" mean things and people that no name stands for, and are left out.
 */
final class GroupPronouns {

    private static final int REACH = 25;

    private final Cues cues;
    private @Nullable Place at;
    private @Nullable Actor actor;

    GroupPronouns(Cues cues) {
        this.cues = cues;
    }

    /** An organisation or a state, and no place, was mentioned. */
    void heard(Place place, Actor mentioned) {
        Sentence sentence = place.sentence();
        boolean first = at == null || at.sentence().index() != sentence.index();
        String before = Cues.normal(sentence, place.first() - 1);
        boolean subject = !place.isPossessive() && !cues.is("preposition", before) && isFollowedByPredicate(place);
        if (subject || first) {
            at = place;
            actor = subject ? mentioned : null;
        }
    }

    /** A person was mentioned: whoever is the subject before a person's name is so no longer for "their". */
    @Nullable
    Actor meaning(OfGroupPronoun pronoun) {
        if (at == null || actor == null) {
            return null;
        }
        int back = pronoun.at().sentence().index() - at.sentence().index();
        boolean speaks = cues.is("speech", pronoun.at().sentence(), pronoun.at().last() + 1);
        boolean near = back == 0 && pronoun.at().first() - at.last() <= REACH;
        boolean known = pronoun.possessive() ? near : back <= 1 && speaks && !pronoun.plural();
        return known && !(pronoun.plural() && pluralBetween(at, pronoun.at())) ? actor : null;
    }

    private boolean isFollowedByPredicate(Place place) {
        String next = Cues.normal(place.sentence(), place.last() + 1);
        return cues.is("speech", next)
                || cues.is("verb", next)
                || next.endsWith("ed")
                || (next.endsWith("s") && next.length() > 3 && Character.isLetter(next.codePointAt(0)));
    }

    private static boolean pluralBetween(Place from, Place to) {
        for (int i = from.last() + 2; i < to.first(); i++) {
            String word = Cues.normal(to.sentence(), i);
            if (word.length() > 3 && word.endsWith("s")) {
                return true;
            }
        }
        return false;
    }
}
