package org.tiltmeter.nlp.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Descriptions.Meaning;
import org.tiltmeter.nlp.actors.Reference.OfDescription;
import org.tiltmeter.nlp.actors.Reference.OfPerson;
import org.tiltmeter.nlp.actors.Reference.OfState;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.text.Sentence;

/** Who holds which title or role in an article: by a title before the name, or by commas around it. */
final class Roles {

    private static final int APPOSED = 4;

    private final Descriptions descriptions = new Descriptions();
    private final People people;

    Roles(People people) {
        this.people = people;
    }

    void heard(Organisation organisation) {
        descriptions.heard(organisation);
    }

    /** Somebody was mentioned, by whatever form. */
    void heard(Person person, int sentence) {
        descriptions.heard(person, sentence);
    }

    /** Somebody was named; {@code before} is the state's name before the name in the sentence, if any. */
    void heard(OfPerson reference, Person person, @Nullable OfState before) {
        Title title = reference.title();
        if (title != null) {
            int gap = before != null && before.at().isPossessive() ? 2 : 1;
            boolean owns = before != null && before.at().last() == start(reference) - gap;
            descriptions.heard(
                    person, title, before != null && owns ? before.state().country() : null);
        }
    }

    /** The first token of a name, its title included. */
    static int start(OfPerson reference) {
        Title title = reference.title();
        int words = title == null ? 0 : title.text().split(" ", -1).length;
        return reference.at().first() - words;
    }

    /** Whom a description means, or null. */
    @Nullable
    Meaning meaning(OfDescription description, List<Reference> references, int index) {
        Person apposed = apposed(references, index);
        if (apposed != null) {
            Title title = new Title(description.head(), Gender.UNKNOWN, true);
            descriptions.heard(apposed, title, description.country());
            return new Meaning(apposed.actor(), null, apposed);
        }
        return description.country() == null
                ? descriptions.meaning(
                        description.head(), description.at().sentence().index())
                : descriptions.meaning(description.head(), description.country());
    }

    /** "Anna Merrow, the Ruritanian president," and "the president, Anna Merrow,": commas on both sides join them. */
    private @Nullable Person apposed(List<Reference> references, int index) {
        Place at = references.get(index).at();
        if (!Cues.normal(at.sentence(), at.last() + 1).equals(",")) {
            return null;
        }
        for (int i = index - 1; i >= 0 && i >= index - 2; i--) {
            if (references.get(i) instanceof OfPerson person && isJustBefore(person.at(), at)) {
                return people.resolve(person.words(), person.title());
            }
        }
        return index + 1 < references.size()
                        && references.get(index + 1) instanceof OfPerson next
                        && isJustBehind(next.at(), at)
                ? people.resolve(next.words(), next.title())
                : null;
    }

    private static boolean isJustBefore(Place name, Place role) {
        Sentence sentence = role.sentence();
        return Cues.normal(sentence, name.last() + 1).equals(",") && role.first() - name.last() <= APPOSED;
    }

    private static boolean isJustBehind(Place name, Place role) {
        return name.first() == role.last() + 2
                && Cues.normal(role.sentence(), name.last() + 1).equals(",");
    }
}
