package org.tiltmeter.nlp.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.LoadedTerm.TermClass;
import org.tiltmeter.nlp.language.Entry.PartOfSpeech;
import org.tiltmeter.nlp.resource.PhraseTable.Match;
import org.tiltmeter.nlp.resource.WordClasses;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/** Finds the loaded terms of a sentence; words that stand together, such as "baseless slanders", are one term. */
final class TermSpotter {

    private static final Entry UNKNOWN = new Entry("", TermClass.LABEL, PartOfSpeech.PHRASE, false);

    private final Lexicon lexicon;
    private final WordClasses words;

    TermSpotter(Lexicon lexicon, WordClasses words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    List<Occurrence> in(Clause clause) {
        List<Occurrence> found = new ArrayList<>();
        boolean headline = clause.sentence().part() == Part.TITLE;
        int at = 0;
        while (at < clause.size()) {
            Match<Entry> match = lexicon.longestAt(clause.sentence().tokens(), at);
            if (match != null && isTerm(clause, match, headline)) {
                add(
                        found,
                        new Occurrence(
                                clause,
                                at,
                                match.last(),
                                match.value(),
                                1,
                                "lexicon:" + match.value().id()));
                at = match.last();
            }
            at++;
        }
        return found;
    }

    /** Words that are pointed at from outside, as a term; null where the sentence has no token there. */
    @Nullable
    Occurrence given(Clause clause, Span span) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.sentence().tokens().get(i);
            if (token.start() < span.end() && span.start() < token.end()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? null : new Occurrence(clause, first, last, entry(clause, first, last), 1, "given");
    }

    /** What the lexicon knows of the last of its words there; of words that it has not, that they are a phrase. */
    private Entry entry(Clause clause, int first, int last) {
        return in(clause).stream()
                .filter(term -> first <= term.first() && term.last() <= last)
                .map(Occurrence::entry)
                .reduce((before, after) -> after)
                .orElse(UNKNOWN);
    }

    private boolean isTerm(Clause clause, Match<Entry> match, boolean headline) {
        return !clause.isName(match.first())
                && (headline || !isProperName(clause, match))
                && !(match.value().partOfSpeech() == PartOfSpeech.VERB && isNounByArticle(clause, match));
    }

    /** "the blast", "a slam": a verb's form after an article is a noun of another meaning. */
    private boolean isNounByArticle(Clause clause, Match<Entry> match) {
        String form = clause.word(match.last());
        boolean participle = form.endsWith("ed") || form.endsWith("ing");
        return !participle && words.is("determiner", clause.word(match.first() - 1));
    }

    /** A capital that the start of a sentence or quotation does not explain: "the Radical Party", "Fort Savage". */
    private boolean isProperName(Clause clause, Match<Entry> match) {
        Sentence sentence = clause.sentence();
        Token token = sentence.tokens().get(match.first());
        if (!token.isCapitalised()) {
            return false;
        }
        boolean opens = match.first() == 0 || words.is("quote", clause.word(match.first() - 1));
        boolean named = match.last() + 1 < clause.size()
                && sentence.tokens().get(match.last() + 1).isCapitalised()
                && clause.anyAt(match.last() + 1) == null;
        return !opens || named;
    }

    /** Joins an adjective or adverb to the term right behind it. */
    private static void add(List<Occurrence> found, Occurrence next) {
        Occurrence before = found.isEmpty() ? null : found.getLast();
        if (before != null
                && before.last() + 1 == next.first()
                && qualifies(before.entry().partOfSpeech(), next)) {
            found.removeLast();
            String producer = before.producer() + "+" + next.entry().id();
            found.add(new Occurrence(next.clause(), before.first(), next.last(), next.entry(), 1, producer));
        } else {
            found.add(next);
        }
    }

    private static boolean qualifies(PartOfSpeech before, Occurrence next) {
        boolean adjectival = before == PartOfSpeech.ADJECTIVE || before == PartOfSpeech.ADVERB;
        return adjectival && next.entry().partOfSpeech() != PartOfSpeech.VERB;
    }
}
