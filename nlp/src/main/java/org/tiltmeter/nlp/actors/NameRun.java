package org.tiltmeter.nlp.actors;

import org.tiltmeter.nlp.resource.PhraseTable.Match;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** Which words of a sentence can stand in a person's name, and where a run of them ends. */
final class NameRun {

    private static final int LONGEST_WORD = 30;

    private final Gazetteer gazetteer;
    private final Titles titles;
    private final Names names;
    private final Cues cues;

    NameRun(Gazetteer gazetteer, Titles titles, Names names, Cues cues) {
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.names = names;
        this.cues = cues;
    }

    /** The last word of the name that starts at a token and has at most so many words. */
    int last(Sentence sentence, int first, int most) {
        int last = first;
        int words = 1;
        for (int i = first + 1; i < sentence.tokens().size() && words < most; i++) {
            if (isNameWord(sentence, i) && (isPlain(sentence, i) || isSurnameOfAState(sentence, first, i))) {
                last = i;
                words++;
            } else if (isSurnameLikeAWord(sentence, first, i)) {
                return i;
            } else if (!isParticle(sentence, i)) {
                return isSuffix(sentence, i) ? i : last;
            }
        }
        return last;
    }

    boolean isNameWord(Sentence sentence, int at) {
        String text = PhraseWords.text(sentence, at);
        return isLikeAName(sentence, at)
                && !names.isNoName(text)
                && titles.named(Titles.withoutStop(Cues.normal(sentence, at))) == null;
    }

    /** "Mrs. May": a word that is most often another one, right after a title of address. */
    boolean isAddressed(Sentence sentence, int at) {
        return cues.is("address", Titles.withoutStop(Cues.normal(sentence, at - 1)))
                && cues.is("surname", sentence, at)
                && isLikeAName(sentence, at);
    }

    boolean isSuffix(Sentence sentence, int at) {
        return cues.is("suffix", Titles.withoutStop(Cues.normal(sentence, at)))
                && sentence.tokens().get(at).isCapitalised();
    }

    private boolean isLikeAName(Sentence sentence, int at) {
        String text = PhraseWords.text(sentence, at);
        return startsLikeAName(sentence.tokens().get(at))
                && text.length() <= LONGEST_WORD
                && text.length() > 1
                && text.chars().noneMatch(Character::isDigit)
                && !Camel.isGlued(text);
    }

    /** "Theresa May", "Anita Hill": a surname that is most often another word, where a given name stands right before it. */
    private boolean isSurnameLikeAWord(Sentence sentence, int first, int at) {
        return cues.is("surname", sentence, at)
                && isLikeAName(sentence, at)
                && at - first <= 2
                && names.isGiven(PhraseWords.text(sentence, first))
                && !(at + 1 < sentence.tokens().size() && isNameWord(sentence, at + 1));
    }

    private boolean isParticle(Sentence sentence, int at) {
        return cues.is("particle", Cues.text(sentence, at))
                && at + 1 < sentence.tokens().size()
                && (isNameWord(sentence, at + 1) || cues.is("particle", Cues.text(sentence, at + 1)));
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
                && (names.isGiven(PhraseWords.text(sentence, first)) || isIntroduced(sentence, first, at))
                && !Gazetteer.isShouted(PhraseWords.text(sentence, at))
                && PhraseWords.text(sentence, at).length() > 3;
    }

    /** "Valda Paris, an accountant": a comma and an article introduce her. */
    private boolean isIntroduced(Sentence sentence, int first, int at) {
        String article = Cues.normal(sentence, at + 2);
        return at == first + 1
                && Cues.normal(sentence, at + 1).equals(",")
                && (article.equals("a") || article.equals("an"))
                && !cues.is("preposition", sentence, first - 1);
    }

    private static boolean onlyInitialsBetween(Sentence sentence, int first, int at) {
        return at == first + 1 || (at == first + 2 && Initials.is(Cues.text(sentence, first + 1)));
    }

    private static boolean startsLikeAName(Token token) {
        String text = token.text();
        boolean article = text.startsWith("al-") || text.startsWith("el-");
        return token.isCapitalised() || (article && text.length() > 3 && Character.isUpperCase(text.charAt(3)));
    }
}
