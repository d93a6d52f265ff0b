package org.tiltmeter.nlp.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.text.Sentence;

/** What follows a name and belongs to its phrase: "Anna Merrow of the Harbour Party", "Gullport, Ternland". */
final class Postmodifiers {

    private static final int LONGEST_APPOSITION = 18;
    /** An acronym and the parentheses around it. */
    private static final int ACRONYM = 3;

    private final Cues cues;
    private final Titles titles;

    Postmodifiers(Cues cues, Titles titles) {
        this.cues = cues;
        this.titles = titles;
    }

    /** Where the phrase of a mention ends. */
    int end(List<Naming> namings, int at) {
        Naming naming = namings.get(at);
        Naming next = at + 1 < namings.size() ? namings.get(at + 1) : null;
        if (next != null && next.sentence().index() != naming.sentence().index()) {
            next = null;
        }
        if (next != null && ((isWhole(naming, next) && !isListed(naming, next)) || isBelonging(naming, next))) {
            return next.span().end();
        }
        int last = isPerson(naming) ? aged(naming.sentence(), apposition(naming)) : naming.last();
        boolean acronym = Acronyms.after(naming.sentence(), last) != null;
        return naming.sentence().tokens().get(acronym ? last + ACRONYM : last).end();
    }

    /** "Gullport, Ternland". */
    private static boolean isWhole(Naming part, Naming whole) {
        return isPlace(part)
                && isPlace(whole)
                && part.form() == Form.PLACE
                && whole.first() == part.last() + 2
                && Cues.normal(part.sentence(), part.last() + 1).equals(",");
    }

    /** "Aldermoor, Gullport and Eastmere", "Aldermoor, Gullport, Eastmere": none is a part of the next. */
    private static boolean isListed(Naming one, Naming other) {
        Sentence sentence = one.sentence();
        String after = Cues.normal(sentence, other.last() + 1);
        String then = Cues.text(sentence, other.last() + 2);
        boolean goesOn = after.equals(",")
                && !then.isEmpty()
                && (then.equals("and") || Character.isUpperCase(then.codePointAt(0)));
        return goesOn
                || after.equals("and")
                || Cues.normal(sentence, one.first() - 1).equals(",");
    }

    /** "Anna Merrow of the Harbour Party", "Peter Fenwick from Gullport". */
    private static boolean isBelonging(Naming person, Naming to) {
        Sentence sentence = person.sentence();
        String link = Cues.normal(sentence, person.last() + 1);
        boolean the = Cues.normal(sentence, person.last() + 2).equals("the");
        return isPerson(person)
                && (link.equals("of") || link.equals("from"))
                && !isPerson(to)
                && to.form() != Form.PRONOUN
                && to.first() == person.last() + (the ? 3 : 2);
    }

    /** "Anna Merrow, 42". */
    private static int aged(Sentence sentence, int last) {
        String age = Cues.text(sentence, last + 2);
        boolean digits = age.length() == 2 && age.chars().allMatch(Character::isDigit);
        return digits && Cues.normal(sentence, last + 1).equals(",") ? last + 2 : last;
    }

    private static boolean isPlace(Naming naming) {
        Actor actor = naming.actor();
        return actor != null && (actor.kind() == Actor.Kind.PLACE || actor.kind() == Actor.Kind.COUNTRY);
    }

    private static boolean isPerson(Naming naming) {
        return naming.actor() != null && naming.actor().kind() == Actor.Kind.PERSON && naming.form() == Form.NAME;
    }

    /** The last token of "Anna Merrow, the former mayor of Gullport" before its closing comma; that of the name if none. */
    private int apposition(Naming naming) {
        Sentence sentence = naming.sentence();
        int comma = naming.last() + 1;
        if (!Cues.normal(sentence, comma).equals(",") || !opens(sentence, comma + 1)) {
            return naming.last();
        }
        boolean role = false;
        for (int i = comma + 1; i < sentence.tokens().size() && i <= comma + LONGEST_APPOSITION; i++) {
            String word = Cues.normal(sentence, i);
            if (isEnd(word)) {
                return role ? i - 1 : naming.last();
            }
            if (cues.is("verb", word) || cues.is("speech", word)) {
                return naming.last();
            }
            role = role || isRole(word);
        }
        return naming.last();
    }

    private boolean opens(Sentence sentence, int at) {
        String word = Cues.normal(sentence, at);
        boolean affiliated = at < sentence.tokens().size()
                && sentence.tokens().get(at).isCapitalised()
                && isRole(Cues.normal(sentence, at + 1));
        return cues.is("determiner", word) || isRole(word) || affiliated;
    }

    private boolean isRole(@Nullable String word) {
        return word != null && (titles.named(word) != null || cues.is("person-noun", word) || cues.is("role", word));
    }

    private static boolean isEnd(String word) {
        return switch (word) {
            case ",", ".", ";", ")", "—", "–" -> true;
            default -> false;
        };
    }
}
