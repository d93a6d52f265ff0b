package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/**
 * The noun phrase around each mention: "the former Ruritanian President Anna Merrow" around "Anna Merrow". Readers are shown
 * the name alone; sets that mark whole phrases are compared with these.
 */
public final class Extents {

    private static final int LONGEST = 10;

    private final Cues cues;
    private final Titles titles;
    private final Names names;

    Extents(Cues cues, Titles titles, Names names) {
        this.names = names;
        this.cues = cues;
        this.titles = titles;
    }

    /** The phrase of each of an article's mentions, in their order. */
    public List<Span> of(Cast cast) {
        List<Span> extents = new ArrayList<>(cast.namings().size());
        Naming before = null;
        for (Naming naming : cast.namings()) {
            extents.add(extent(naming, before));
            before = naming;
        }
        return extents;
    }

    private Span extent(Naming naming, @Nullable Naming before) {
        Sentence sentence = naming.sentence();
        boolean partOfWord = naming.span().start()
                        > sentence.tokens().get(naming.first()).start()
                || naming.span().end() < sentence.tokens().get(naming.last()).end();
        if (naming.form() == Form.PRONOUN || partOfWord) {
            return naming.span();
        }
        int first = naming.first();
        int border = before != null && before.sentence().index() == sentence.index() && before.possessive()
                ? before.last() + 1
                : -1;
        while (first - 1 > border && naming.first() - first < LONGEST && modifies(sentence, first - 1, naming)) {
            first--;
        }
        boolean determined = first > 0 && cues.is("determiner", sentence, first - 1);
        first = determined ? first - 1 : first;
        return new Span(
                naming.span().part(),
                sentence.tokens().get(first).start(),
                naming.span().end());
    }

    private boolean modifies(Sentence sentence, int at, Naming naming) {
        Token token = sentence.tokens().get(at);
        String word = Titles.withoutStop(token.normal());
        boolean role = titles.named(word) != null || cues.is("person-noun", word) || cues.is("premodifier", word);
        boolean person = naming.actor() != null && naming.actor().kind() == Actor.Kind.PERSON;
        boolean capital = token.isCapitalised() && token.isWord() && (at > 0 || naming.first() == 1) && isPlain(token);
        return person ? role || capital : cues.is("premodifier", word);
    }

    /** "US" is no "us". */
    private boolean isPlain(Token token) {
        boolean acronym = token.text().length() > 1 && token.text().chars().noneMatch(Character::isLowerCase);
        return acronym || (!names.isNoName(token.text()) && !FunctionWords.contains(token.normal()));
    }
}
