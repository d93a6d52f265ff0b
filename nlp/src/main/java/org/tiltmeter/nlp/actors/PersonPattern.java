package org.tiltmeter.nlp.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Reference.OfPerson;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.resource.PhraseTable.Match;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** Tells by title, given name or what surrounds it whether a run of capitalised words is a person's name. */
final class PersonPattern {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_WORD = 30;
    private static final int HEADLINE_WORDS = 2;

    private final Gazetteer gazetteer;
    private final Titles titles;
    private final Names names;
    private final Cues cues;

    PersonPattern(Gazetteer gazetteer, Titles titles, Names names, Cues cues) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.names = names;
        this.cues = cues;
    }

    /** The person's name that starts at a token, or null; {@code speakers} are last words that the article lets speak. */
    @Nullable
    OfPerson at(Sentence sentence, int first, boolean headline, Set<String> speakers) {
        if (!isNameWord(sentence, first)) {
            return null;
        }
        int last = isFamousAlone(sentence, first)
                ? first
                : lastWord(sentence, first, headline ? HEADLINE_WORDS : MOST_WORDS);
        if (Camel.isGlued(PhraseWords.text(sentence, last + 1))) {
            return null;
        }
        if (last == first && isInitial(sentence.tokens().get(first))) {
            return null;
        }
        Title title = titles.endingAt(sentence, first - 1);
        boolean given = last > first && names.isGiven(PhraseWords.text(sentence, first));
        if (given || titled(sentence, first, last, title) || (!headline && shown(sentence, first, last, speakers))) {
            return new OfPerson(Place.of(sentence, first, last), PhraseWords.of(sentence, first, last), title);
        }
        return null;
    }

    /** "President Trump Donald …" is page furniture that ran into the text. */
    private boolean isFamousAlone(Sentence sentence, int first) {
        String word = PhraseWords.text(sentence, first);
        return names.figure(word) != null && !names.isGiven(word);
    }

    private boolean titled(Sentence sentence, int first, int last, @Nullable Title title) {
        if (title == null) {
            return false;
        }
        boolean capital = sentence.tokens().get(first - 1).isCapitalised();
        return (capital || last > first) && !names.isNoName(PhraseWords.text(sentence, last));
    }

    /** Without title and given name: two or three words, and the sentence or the article shows a person. */
    private boolean shown(Sentence sentence, int first, int last, Set<String> speakers) {
        int words = last - first + 1;
        if (words < 2 || words > 3 || cues.is("definite", sentence, first - 1)) {
            return false;
        }
        boolean speaks = cues.is("speech", sentence, last + 1);
        boolean comma = Cues.normal(sentence, last + 1).equals(",");
        String after = Cues.normal(sentence, last + 2);
        boolean described = comma && (after.equals("who") || after.equals("whose") || isAge(sentence, last + 2));
        return speaks
                || described
                || (comma && hasRole(sentence, last + 2))
                || speakers.contains(PhraseWords.text(sentence, last));
    }

    private boolean hasRole(Sentence sentence, int from) {
        for (int i = from; i < from + 5; i++) {
            if (titles.named(Cues.normal(sentence, i)) != null) {
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

    private int lastWord(Sentence sentence, int first, int most) {
        int last = first;
        int words = 1;
        for (int i = first + 1; i < sentence.tokens().size() && words < most; i++) {
            if (isNameWord(sentence, i) && (isPlain(sentence, i) || isSurnameOfAState(sentence, first, i))) {
                last = i;
                words++;
            } else if (!isParticle(sentence, i)) {
                return isSuffix(sentence, i) ? i : last;
            }
        }
        return last;
    }

    private boolean isParticle(Sentence sentence, int at) {
        return cues.is("particle", Cues.text(sentence, at))
                && at + 1 < sentence.tokens().size()
                && (isNameWord(sentence, at + 1) || cues.is("particle", Cues.text(sentence, at + 1)));
    }

    private boolean isSuffix(Sentence sentence, int at) {
        String word = Cues.normal(sentence, at);
        return cues.is("suffix", word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                && sentence.tokens().get(at).isCapitalised();
    }

    private boolean isPlain(Sentence sentence, int at) {
        return gazetteer.longestAt(sentence.tokens(), at) == null;
    }

    /** "Jim Jordan", "George Washington": a state's name or capital that follows a given name and ends the run. */
    private boolean isSurnameOfAState(Sentence sentence, int first, int at) {
        Match<Known> known = gazetteer.longestAt(sentence.tokens(), at);
        return known != null
                && known.last() == at
                && known.value() instanceof Known.State
                && onlyInitialsBetween(sentence, first, at)
                && names.isGiven(PhraseWords.text(sentence, first))
                && !Gazetteer.isShouted(PhraseWords.text(sentence, at))
                && PhraseWords.text(sentence, at).length() > 3;
    }

    private static boolean onlyInitialsBetween(Sentence sentence, int first, int at) {
        return at == first + 1
                || (at == first + 2 && isInitial(sentence.tokens().get(first + 1)));
    }

    private boolean isNameWord(Sentence sentence, int at) {
        Token token = sentence.tokens().get(at);
        String text = PhraseWords.text(sentence, at);
        return startsLikeAName(token)
                && text.length() <= LONGEST_WORD
                && (text.length() > 1)
                && text.chars().noneMatch(Character::isDigit)
                && !Camel.isGlued(text)
                && !names.isNoName(text)
                && titles.named(withoutStop(token.normal())) == null;
    }

    private static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean startsLikeAName(Token token) {
        String text = token.text();
        boolean article = text.startsWith("al-") || text.startsWith("el-");
        return token.isCapitalised() || (article && text.length() > 3 && Character.isUpperCase(text.charAt(3)));
    }

    static boolean isInitial(Token token) {
        return token.text().length() == 2 && token.text().endsWith(".");
    }
}
