package org.tiltmeter.nlp.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.SourceRole.Role;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.language.Clause;
import org.tiltmeter.nlp.provenance.ProvenanceFinder.Clauses;
import org.tiltmeter.nlp.text.Token;

/** What an article says of each person where it names the person: "Senator Marlow", "Marlow, a farmer", "Marlow (R-Ky.)". */
final class PersonRoles {

    private static final Set<String> BORDERS = Set.of(
            "who", "whose", "said", "says", "will", "would", "is", "was", "has", "had", "and", "but", "in", "on");
    private static final int BEFORE = 7;
    private static final int BEHIND = 9;

    /** A role, and the words that tell it. */
    record Told(Role role, Span span) {}

    private final Map<String, Told> byPerson = new HashMap<>();
    private final RoleWords words;

    PersonRoles(RoleWords words, List<Naming> namings, Clauses clauses) {
        this.words = words;
        for (Naming naming : namings) {
            Actor actor = naming.actor();
            if (naming.form() == Form.NAME
                    && actor != null
                    && actor.kind() == Actor.Kind.PERSON
                    && !byPerson.containsKey(actor.id())) {
                Told told = told(clauses.of(naming.sentence()), naming);
                if (told != null) {
                    byPerson.put(actor.id(), told);
                }
            }
        }
    }

    /** What is told of a person, by its first name that tells anything; or null. */
    @Nullable
    Told of(String person) {
        return byPerson.get(person);
    }

    private @Nullable Told told(Clause clause, Naming naming) {
        Told within = among(clause, naming.first(), naming.last());
        Told before = within == null ? before(clause, naming) : within;
        return before == null ? behind(clause, naming) : before;
    }

    private @Nullable Told before(Clause clause, Naming naming) {
        for (int at = naming.first() - 1; at >= Math.max(0, naming.first() - BEFORE); at--) {
            Naming other = clause.anyAt(at);
            boolean person =
                    other != null && other.actor() != null && other.actor().kind() == Actor.Kind.PERSON;
            if (person || !isInPhrase(clause.sentence().tokens().get(at))) {
                return null;
            }
            // The union in "the ambassador to the European Union" is nobody's role.
            Told told = other == null ? at(clause, at) : null;
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    /** An apposition or a bracket right behind. */
    private @Nullable Told behind(Clause clause, Naming naming) {
        String opening = clause.word(naming.last() + 1);
        if (!opening.equals(",") && !opening.equals("(")) {
            return null;
        }
        for (int at = naming.last() + 2; at <= Math.min(clause.size() - 1, naming.last() + BEHIND); at++) {
            String word = clause.word(at);
            if (word.equals(",") || word.equals(")") || BORDERS.contains(word)) {
                return null;
            }
            if (isParty(clause.sentence().tokens().get(at))) {
                return new Told(Role.POLITICIAN, clause.sentence().span(at, at));
            }
            Told told = at(clause, at);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private @Nullable Told among(Clause clause, int first, int last) {
        for (int at = first; at < last; at++) {
            Told told = at(clause, at);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private @Nullable Told at(Clause clause, int at) {
        Role role = words.ofPerson(clause.word(at));
        return role == null ? null : new Told(role, clause.sentence().span(at, at));
    }

    /** "R-Ky", "D-Calif.". */
    private static boolean isParty(Token token) {
        String text = token.text();
        return text.length() > 2
                && (text.charAt(0) == 'R' || text.charAt(0) == 'D')
                && text.charAt(1) == '-'
                && Character.isUpperCase(text.charAt(2));
    }

    private static boolean isInPhrase(Token token) {
        return token.isWord() || token.text().equals("-") || token.text().equals(".");
    }
}
