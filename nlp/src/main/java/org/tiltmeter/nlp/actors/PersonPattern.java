package org.tiltmeter.nlp.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Reference.OfPerson;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** Tells by title, given name or what surrounds it whether a run of capitalised words is a person's name. */
final class PersonPattern {

    private static final int MOST_WORDS = 5;
    private static final int HEADLINE_WORDS = 2;

    private final Titles titles;
    private final Names names;
    private final Cues cues;
    private final NameRun run;
    private final OrganisationPattern organisations;

    PersonPattern(NameRun run, OrganisationPattern organisations, Titles titles, Names names, Cues cues) {
        this.organisations = organisations;
        this.run = run;
        this.titles = titles;
        this.names = names;
        this.cues = cues;
    }

    /** The person's name that starts at a token, or null; {@code speakers} are last words that the article lets speak. */
    @Nullable
    OfPerson at(Sentence sentence, int first, boolean headline, Set<String> speakers) {
        if (!run.isNameWord(sentence, first) && !run.isAddressed(sentence, first)) {
            return null;
        }
        int last = isFamousAlone(sentence, first)
                ? first
                : run.last(sentence, first, headline ? HEADLINE_WORDS : MOST_WORDS);
        if (Camel.isGlued(PhraseWords.text(sentence, last + 1))
                || (!headline && last > first && isThing(sentence, last + 1))
                || (last == first && isInitial(sentence.tokens().get(first)))) {
            return null;
        }
        Title title = titles.endingAt(sentence, first - 1);
        return isPerson(sentence, first, last, title) || (!headline && shown(sentence, first, last, speakers))
                ? new OfPerson(Place.of(sentence, first, last), PhraseWords.of(sentence, first, last), title)
                : null;
    }

    /** "the Karla Benning Memorial", "the Karla Benning Program": what bears a person's name. */
    private boolean isThing(Sentence sentence, int next) {
        String word = PhraseWords.text(sentence, next);
        return names.isNoName(word)
                && Character.isUpperCase(word.codePointAt(0))
                && cues.is("bears-a-name", sentence, next);
    }

    private boolean isPerson(Sentence sentence, int first, int last, @Nullable Title title) {
        return (last > first && names.isGiven(PhraseWords.text(sentence, first)))
                || titled(sentence, first, last, title)
                || (last > first && run.isSuffix(sentence, last));
    }

    /** "President Trump Donald …" is page furniture that ran into the text. */
    private boolean isFamousAlone(Sentence sentence, int first) {
        String word = PhraseWords.text(sentence, first);
        boolean suffix = first + 1 < sentence.tokens().size() && run.isSuffix(sentence, first + 1);
        return names.figure(word) != null && !names.isGiven(word) && !suffix;
    }

    private boolean titled(Sentence sentence, int first, int last, @Nullable Title title) {
        if (title == null) {
            return false;
        }
        if (first == last && organisations.isHead(PhraseWords.text(sentence, first))) {
            return false;
        }
        boolean capital = sentence.tokens().get(first - 1).isCapitalised();
        return (capital || last > first)
                && (!names.isNoName(PhraseWords.text(sentence, last)) || cues.is("surname", sentence, last));
    }

    /** Without title and given name: two or three words, and the sentence or the article shows a person. */
    private boolean shown(Sentence sentence, int first, int last, Set<String> speakers) {
        int words = last - first + 1;
        if (words == 1) {
            return isKnownByGivenName(sentence, first);
        }
        if (words > 3 || cues.is("definite", sentence, first - 1) || startsLater(sentence, first, last)) {
            return false;
        }
        boolean speaks = cues.is("speech", sentence, last + 1) || cues.is("said", sentence, first - 1);
        boolean comma = Cues.normal(sentence, last + 1).equals(",");
        String after = Cues.normal(sentence, last + 2);
        boolean described = comma && (after.equals("who") || after.equals("whose") || isAge(sentence, last + 2));
        return speaks
                || described
                || (comma && hasRole(sentence, last + 2))
                || Syllables.joined(PhraseWords.text(sentence, last))
                || speakers.contains(PhraseWords.text(sentence, last));
    }

    /** "Communications Adam Kennedy": the name starts at the given name. */
    private boolean startsLater(Sentence sentence, int first, int last) {
        if (first < last - 1 && Syllables.joined(PhraseWords.text(sentence, last))) {
            return true;
        }
        for (int i = first + 1; i < last; i++) {
            Gender gender = names.genderOf(PhraseWords.text(sentence, i));
            if (gender != Gender.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    /** "Leo, 22, a student": whom the article never gives a surname. */
    private boolean isKnownByGivenName(Sentence sentence, int at) {
        boolean named = names.genderOf(PhraseWords.text(sentence, at)) != Gender.UNKNOWN;
        boolean aged = Cues.normal(sentence, at + 1).equals(",") && isAge(sentence, at + 2);
        return named && (aged || cues.is("speech", sentence, at + 1) || cues.is("said", sentence, at - 1));
    }

    private boolean hasRole(Sentence sentence, int from) {
        for (int i = from; i < from + 5; i++) {
            if (titles.named(Cues.normal(sentence, i)) != null || cues.is("person-noun", sentence, i)) {
                return true;
            }
            if (Cues.normal(sentence, i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAge(Sentence sentence, int at) {
        String word = Cues.text(sentence, at);
        return word.length() == 2
                && word.chars().allMatch(Character::isDigit)
                && Cues.normal(sentence, at + 1).equals(",");
    }

    static boolean isInitial(Token token) {
        return Initials.is(token.text());
    }
}
