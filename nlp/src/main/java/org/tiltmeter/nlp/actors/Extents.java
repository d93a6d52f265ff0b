package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/**
 * The noun phrase around each mention: "the former Ruritanian President Anna Merrow of the Harbour Party" around "Anna
 * Merrow". Readers are shown the name alone; sets that mark whole phrases are compared with these.
 */
public final class Extents {

    private static final int LONGEST = 10;
    private static final int SHORTEST_AGENT = 5;

    private final Cues cues;
    private final Titles titles;
    private final Names names;
    private final Postmodifiers postmodifiers;

    Extents(Cues cues, Titles titles, Names names) {
        this.names = names;
        this.cues = cues;
        this.titles = titles;
        this.postmodifiers = new Postmodifiers(cues, titles);
    }

    /** The phrase of each of an article's mentions, in their order; people who are described are their own phrase. */
    public List<Span> of(Cast cast) {
        Iterator<Span> named = named(cast).iterator();
        return cast.all().stream()
                .map(naming -> naming.form() == Form.DESCRIBED ? naming.span() : named.next())
                .toList();
    }

    private List<Span> named(Cast cast) {
        List<Span> extents = new ArrayList<>(cast.namings().size());
        Naming before = null;
        int start = 0;
        for (int i = 0; i < cast.namings().size(); i++) {
            Naming naming = cast.namings().get(i);
            boolean same = before != null
                    && before.sentence().index() == naming.sentence().index();
            if (isWhole(naming)) {
                start = start(naming, same ? before : null, start);
                int end = postmodifiers.end(cast.namings(), i);
                int first = naming.sentence().tokens().get(start).start();
                extents.add(new Span(naming.span().part(), first, end));
            } else {
                start = naming.first();
                extents.add(naming.span());
            }
            before = naming;
        }
        return extents;
    }

    /** A pronoun, and half of a word, is its own phrase. */
    private static boolean isWhole(Naming naming) {
        List<Token> tokens = naming.sentence().tokens();
        return naming.form() != Form.PRONOUN
                && naming.span().start() == tokens.get(naming.first()).start()
                && naming.span().end() == tokens.get(naming.last()).end();
    }

    /** The first token of a phrase; {@code owner} is the mention before it, whose phrase starts at a token. */
    private int start(Naming naming, @Nullable Naming owner, int ownersStart) {
        Sentence sentence = naming.sentence();
        int border = owner == null ? -1 : owner.possessive() ? afterOwner(owner) - 1 : owner.last();
        int first = naming.first();
        while (first - 1 > border && naming.first() - first < LONGEST && modifies(sentence, first - 1, naming)) {
            first--;
        }
        if (owner != null && first == border + 1 && (owner.possessive() || isPerson(naming))) {
            return ownersStart;
        }
        boolean determined = first - 1 > border && cues.is("determiner", sentence, first - 1);
        return determined && (first < naming.first() || !isModifier(naming)) ? first - 1 : first;
    }

    /** Behind "Havana's" follow the clitic and then what it owns; behind "his" follows that at once. */
    private static int afterOwner(Naming owner) {
        String next = Cues.normal(owner.sentence(), owner.last() + 1);
        return owner.last() + (next.startsWith("'") ? 2 : 1);
    }

    /** "the US border": what stands before belongs to the noun behind. */
    private boolean isModifier(Naming naming) {
        Sentence sentence = naming.sentence();
        String next = Cues.text(sentence, naming.last() + 1);
        boolean word = !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
        return word
                && !(next.endsWith("s") && !next.endsWith("ss") && goesOn(sentence, naming.last() + 2))
                && !next.endsWith("ly")
                && !next.endsWith("ed")
                && !FunctionWords.contains(next)
                && !cues.is("no-adjunct", next)
                && !cues.is("preposition", next)
                && !cues.is("verb", next)
                && !cues.is("past", next)
                && !cues.is("speech", next);
    }

    /** "the Church describes itself", unlike "the Church officials said": a word in s before more than a verb is one. */
    private boolean goesOn(Sentence sentence, int at) {
        String word = Cues.normal(sentence, at);
        return !word.isEmpty()
                && Character.isLetter(word.codePointAt(0))
                && !word.endsWith("ed")
                && !cues.is("verb", word)
                && !cues.is("speech", word)
                && (word.equals("as") || word.equals("that") || !cues.is("no-adjunct", word));
    }

    private boolean modifies(Sentence sentence, int at, Naming naming) {
        Token token = sentence.tokens().get(at);
        String word = Titles.withoutStop(token.normal());
        boolean role = titles.named(word) != null
                || cues.is("person-noun", word)
                || cues.is("premodifier", word)
                || isAgent(word);
        boolean capital = token.isCapitalised() && token.isWord() && (at > 0 || naming.first() == 1) && isPlain(token);
        return isPerson(naming) ? role || capital : cues.is("premodifier", word);
    }

    /** "curator", "defender", "scientist", "spokeswoman": whoever does what the stem says. */
    private boolean isAgent(String word) {
        boolean agent = word.endsWith("er")
                || word.endsWith("or")
                || word.endsWith("ist")
                || word.endsWith("man")
                || word.endsWith("person");
        return agent
                && word.length() > SHORTEST_AGENT
                && !FunctionWords.contains(word)
                && !cues.is("no-adjunct", word)
                && !cues.is("preposition", word);
    }

    private static boolean isPerson(Naming naming) {
        return naming.actor() != null && naming.actor().kind() == Actor.Kind.PERSON;
    }

    /** "US" is no "us". */
    private boolean isPlain(Token token) {
        boolean acronym = token.text().length() > 1 && token.text().chars().noneMatch(Character::isLowerCase);
        return acronym || (!names.isNoName(token.text()) && !FunctionWords.contains(token.normal()));
    }
}
