package org.tiltmeter.nlp.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.language.Entry.PartOfSpeech;
import org.tiltmeter.nlp.resource.WordClasses;

/** The rules of syntax that tie a loaded term to an actor; the first that speaks decides. */
final class TargetRules {

    private static final int PHRASE_REACH = 4;
    private static final int COPULA_REACH = 6;
    private static final int NOUNS_BEHIND = 2;
    private static final int SENTENCE_REACH = 40;

    private final WordClasses words;
    private final List<Rule> rules = List.of(
            this::owner,
            this::modified,
            this::modifier,
            this::complement,
            this::namedAs,
            this::subjectOfCopula,
            this::doer);

    /** One way to tie a term to an actor: the aim, or null where the rule has nothing to say. */
    private interface Rule {
        @Nullable
        Aim aim(Occurrence term);
    }

    TargetRules(WordClasses words) {
        this.words = words;
    }

    @Nullable
    Aim tie(Occurrence term) {
        for (Rule rule : rules) {
            Aim aim = rule.aim(term);
            if (aim != null) {
                return aim;
            }
        }
        return null;
    }

    /** "Havana's malign influence", "his baseless claims". */
    private @Nullable Aim owner(Occurrence term) {
        Naming before = isVerb(term) ? null : nounBefore(term, true);
        return before == null ? null : Aim.at(before, 0.85);
    }

    /** "hardline Tehran", "malign Russian influence", "dictator Maduro". */
    private @Nullable Aim modified(Occurrence term) {
        PartOfSpeech part = term.entry().partOfSpeech();
        int reach = part == PartOfSpeech.ADJECTIVE ? PHRASE_REACH - 1 : 1;
        if (part == PartOfSpeech.VERB || part == PartOfSpeech.ADVERB) {
            return null;
        }
        for (int i = term.last() + 1;
                i <= term.last() + reach && isInsidePhrase(term.clause().word(i));
                i++) {
            Naming naming = term.clause().actorAt(i);
            if (naming != null) {
                return Aim.at(naming, 0.8);
            }
        }
        return null;
    }

    /** "the Maduro regime", "Russian aggression". */
    private @Nullable Aim modifier(Occurrence term) {
        Naming before = term.entry().partOfSpeech().isNominal() ? nounBefore(term, false) : null;
        return before == null ? null : Aim.at(before, 0.85);
    }

    /** "aggression by Russia", "the regime of Nicolas Maduro", "a reckless gamble by the union". */
    private @Nullable Aim complement(Occurrence term) {
        PartOfSpeech part = term.entry().partOfSpeech();
        if (part == PartOfSpeech.VERB || part == PartOfSpeech.ADVERB) {
            return null;
        }
        Clause clause = term.clause();
        int link = term.last() + 1;
        int nouns = part == PartOfSpeech.ADJECTIVE ? NOUNS_BEHIND : 0;
        while (words.is("quote", clause.word(link)) || (nouns > 0 && isNoun(clause, link))) {
            nouns -= words.is("quote", clause.word(link)) ? 0 : 1;
            link++;
        }
        // "The shameful treatment of Smith" is no fault of Smith's.
        boolean adjective = part == PartOfSpeech.ADJECTIVE;
        boolean other =
                adjective && (link == term.last() + 1 || clause.word(link).equals("of"));
        Naming after = other || !words.is("agent", clause.word(link))
                ? null
                : clause.firstBetween(link + 1, link + 1 + PHRASE_REACH);
        return after == null ? null : Aim.at(after, 0.75);
    }

    private boolean isNoun(Clause clause, int at) {
        return isInsidePhrase(clause.word(at)) && !words.is("agent", clause.word(at)) && clause.anyAt(at) == null;
    }

    /** "described Russia as a hostile power", "called Smith a liar", "Russia was branded a pariah". */
    private @Nullable Aim namedAs(Occurrence term) {
        Clause clause = term.clause();
        int link = phraseStart(term) - 1;
        boolean as = clause.word(link).equals("as");
        for (int i = link; i >= 0 && i > link - SENTENCE_REACH; i--) {
            String word = clause.word(i);
            if (words.is("naming", word) && (as || words.is("calling", word))) {
                return namedBy(clause, i, link, as);
            }
            if (word.equals(";") || (!as && link - i > COPULA_REACH)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Aim namedBy(Clause clause, int verb, int link, boolean as) {
        Naming object = clause.firstBetween(verb + 1, link + (as ? 0 : 1));
        if (object != null) {
            return Aim.at(object, 0.85);
        }
        boolean passive =
                words.is("be", clause.word(verb - 1)) || clause.word(verb - 1).equals("been");
        Naming subject = passive ? subject(clause, verb - 1) : null;
        return subject == null ? null : Aim.at(subject, 0.7);
    }

    /** "Russia is a hostile power", "statements by Pompeo are baseless". */
    private @Nullable Aim subjectOfCopula(Occurrence term) {
        Clause clause = term.clause();
        int start = phraseStart(term) - 1;
        for (int i = start; i >= 0 && i > start - 3; i--) {
            if (isCopula(clause, i)) {
                Naming subject = isVerb(term) ? null : subject(clause, i);
                return subject == null ? null : Aim.at(subject, 0.75);
            }
            if (!words.is("adverb", clause.word(i)) && !words.is("determiner", clause.word(i))) {
                return null;
            }
        }
        return null;
    }

    /** "Russia's" is no "Russia is", while "he's" is "he is". */
    private boolean isCopula(Clause clause, int at) {
        Naming before = clause.anyAt(at - 1);
        boolean clitic = !clause.word(at).isEmpty()
                && !Character.isLetter(clause.word(at).codePointAt(0));
        boolean owns = clitic && before != null && before.form() != Form.PRONOUN;
        return words.is("be", clause.word(at)) && !owns;
    }

    /** "Smith slammed Jones" colours what Smith does; "was smeared by Jones" what Jones does. */
    private @Nullable Aim doer(Occurrence term) {
        if (!isVerb(term)) {
            return null;
        }
        Clause clause = term.clause();
        if (words.is("be", clause.word(term.first() - 1))) {
            boolean by = clause.word(term.last() + 1).equals("by");
            Naming agent = by ? clause.firstBetween(term.last() + 2, term.last() + 2 + PHRASE_REACH) : null;
            return agent == null ? Aim.NONE : Aim.at(agent, 0.6);
        }
        Naming subject = subject(clause, term.first());
        return subject == null ? null : Aim.at(subject, 0.55);
    }

    /** Who the clause before a verb is about: whoever stands behind "by", else right before the verb, else first. */
    private @Nullable Naming subject(Clause clause, int verb) {
        int start = verb - 1;
        while (start >= 0 && verb - start < SENTENCE_REACH && !startsClause(clause, start)) {
            start--;
        }
        if (clause.word(start).equals("which") || clause.word(start).equals("who")) {
            Naming antecedent = clause.actorAt(start - (clause.word(start - 1).equals(",") ? 2 : 1));
            return antecedent;
        }
        for (int i = start + 1; i < verb; i++) {
            Naming agent = clause.word(i).equals("by") ? clause.actorAt(i + 1) : null;
            if (agent != null) {
                return agent;
            }
        }
        Naming beside = clause.actorAt(verb - 1);
        boolean bare = beside != null && !words.is("breaks", clause.word(beside.first() - 1));
        return bare ? beside : clause.firstBetween(start + 1, verb);
    }

    /** A word that starts one, or a quotation mark behind a comma or colon. */
    private boolean startsClause(Clause clause, int at) {
        String before = clause.word(at - 1);
        boolean speech = before.equals(",") || before.equals(":");
        return words.is("clause-start", clause.word(at)) || (speech && words.is("quote", clause.word(at)));
    }

    /** The actor right before a term in its noun phrase, as its owner or as its modifier. */
    private @Nullable Naming nounBefore(Occurrence term, boolean owner) {
        Clause clause = term.clause();
        for (int i = term.first() - 1; i >= 0 && i >= term.first() - PHRASE_REACH; i--) {
            Naming naming = clause.actorAt(i);
            if (naming != null) {
                return naming.possessive() == owner ? naming : null;
            }
            boolean mark = clause.word(i).equals("'s")
                    || clause.word(i).equals("’s")
                    || clause.word(i).equals("'");
            if (!mark && !isInsidePhrase(clause.word(i))) {
                return null;
            }
        }
        return null;
    }

    /** Where the noun phrase of a term starts: its quotation marks, adjectives and article belong to it. */
    private int phraseStart(Occurrence term) {
        Clause clause = term.clause();
        int start = term.first();
        while (start > 0 && term.first() - start < COPULA_REACH && clause.anyAt(start - 1) == null) {
            String before = clause.word(start - 1);
            if (words.is("determiner", before)) {
                return start - 1;
            }
            if (!isInsidePhrase(before) || words.is("be", before) || words.is("naming", before)) {
                return start;
            }
            start--;
        }
        return start;
    }

    private boolean isInsidePhrase(String word) {
        if (word.isEmpty() || words.is("quote", word)) {
            return !word.isEmpty();
        }
        return Character.isLetterOrDigit(word.codePointAt(0))
                && !words.is("breaks", word)
                && !words.is("determiner", word);
    }

    private static boolean isVerb(Occurrence term) {
        return term.entry().partOfSpeech() == PartOfSpeech.VERB;
    }
}
