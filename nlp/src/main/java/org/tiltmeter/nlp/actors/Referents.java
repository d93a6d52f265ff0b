package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.Referent;
import org.tiltmeter.nlp.text.Sentence;

/**
 * Coreference of phrases that somebody else found: tells whom each means, by the article's own mentions and by who holds
 * which office in it. Phrases that mean one actor get one id, in this article and in every other.
 */
public final class Referents {

    private final Cast cast;
    private final Cues cues;
    private final Titles titles;
    private final OfficeHolders holders;

    Referents(Cast cast, Cues cues, Titles titles) {
        this.cast = cast;
        this.cues = cues;
        this.titles = titles;
        this.holders = new OfficeHolders(cast, titles);
    }

    /** Whom a phrase means, where it stands within a sentence; what crosses sentences means nobody. */
    public Referent at(Sentence sentence, Span span) {
        int first = tokenAt(sentence, span.start());
        int end = tokenAt(sentence, span.end() - 1);
        if (first < 0 || end < first) {
            return new Referent(span, null, null, null);
        }
        int head = head(sentence, first, end);
        Naming named = covering(sentence, span, head);
        Actor namesake = named == null || span.contains(named.span()) ? null : namesake(sentence, head);
        if (namesake != null) {
            return new Referent(span, namesake.id(), holders.countryOf(namesake), Form.NAME);
        }
        return named == null ? described(sentence, span, first, head) : referent(span, named);
    }

    private Referent referent(Span span, Naming naming) {
        Actor actor = naming.actor();
        String own = actor != null && actor.kind() == Actor.Kind.COUNTRY ? actor.id() : organOf(naming);
        return new Referent(span, actor == null ? null : actor.id(), own, naming.form());
    }

    /** The state that an organisation is an organ of; a party or a newspaper of a country is none. */
    private @Nullable String organOf(Naming naming) {
        Actor actor = naming.actor();
        if (actor == null || actor.kind() != Actor.Kind.ORGANISATION) {
            return null;
        }
        for (String word : actor.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (cues.is("organ-of-state", word)) {
                return naming.affiliation();
            }
        }
        return null;
    }

    /** "the Ruritanian president", "Merrow's lawyer", "officials in Ruritania": the head is a common noun. */
    private Referent described(Sentence sentence, Span span, int first, int head) {
        List<Naming> before = within(sentence, first, head);
        Naming state = lastOf(before, Actor.Kind.COUNTRY);
        Naming organ = lastOf(before, Actor.Kind.ORGANISATION);
        String power =
                state != null && state.actor() != null ? state.actor().id() : organ == null ? null : organOf(organ);
        String noun = Cues.normal(sentence, head);
        Actor person = holder(sentence, first, head, power);
        if (person != null) {
            return new Referent(span, person.id(), holders.countryOf(person), Form.DESCRIPTION);
        }
        Naming owner = lastOf(before, Actor.Kind.PERSON);
        boolean official = cues.is("of-a-power", noun);
        if (power == null && official && owner != null && owner.actor() != null) {
            power = holders.countryOf(owner.actor());
        }
        return new Referent(span, official ? power : null, power, power == null ? null : Form.DESCRIPTION);
    }

    private @Nullable Actor holder(Sentence sentence, int first, int head, @Nullable String power) {
        String noun = Cues.normal(sentence, head);
        Title title = titles.named(noun);
        boolean role = cues.is("role", noun);
        if (!role && title == null && !cues.is("person-noun", noun)) {
            return null;
        }
        Actor beside = holders.nextTo(sentence, first, head);
        boolean office = role || (title != null && title.definite());
        return beside == null && office ? holders.of(noun, power) : beside;
    }

    /** The last token before what only adds to the phrase: "officials" in "the officials who met in Ruritania". */
    private int head(Sentence sentence, int first, int end) {
        int last = first;
        for (int i = first; i <= end; i++) {
            String word = Cues.normal(sentence, i);
            boolean adds = i > first && (cues.is("adds", word) || (word.equals(",") && i > first));
            if (adds) {
                break;
            }
            boolean counts = Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("'s");
            last = counts ? i : last;
        }
        return last;
    }

    private @Nullable Naming covering(Sentence sentence, Span span, int token) {
        Naming found = null;
        for (Naming naming : cast.in(sentence.span())) {
            boolean covers = naming.first() <= token && token <= naming.last();
            boolean inside = span.start() < naming.span().end() && naming.span().start() < span.end();
            found = covers && inside ? naming : found;
        }
        return found;
    }

    private List<Naming> within(Sentence sentence, int first, int last) {
        List<Naming> inside = new ArrayList<>();
        for (Naming naming : cast.in(sentence.span())) {
            if (naming.first() >= first && naming.last() <= last) {
                inside.add(naming);
            }
        }
        return inside;
    }

    /** "Merrow" of "the Merrow administration", where only that word is asked for. */
    private @Nullable Actor namesake(Sentence sentence, int head) {
        return holders.named(PhraseWords.text(sentence, head));
    }

    private static @Nullable Naming lastOf(List<Naming> namings, Actor.Kind kind) {
        Naming last = null;
        for (Naming naming : namings) {
            Actor actor = naming.actor();
            last = actor != null && actor.kind() == kind ? naming : last;
        }
        return last;
    }

    private static int tokenAt(Sentence sentence, int character) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (character < sentence.tokens().get(i).end()) {
                return i;
            }
        }
        return -1;
    }
}
