package org.tiltmeter.nlp.actors;

import java.util.List;
import org.tiltmeter.nlp.Actor;

/**
 * A person of an article.
 *
 * @param words the name's words, without initials
 * @param gender what titles, given name and public knowledge tell
 */
record Person(List<String> words, Gender gender) {

    Actor actor() {
        return new Actor(id(), Actor.Kind.PERSON, String.join(" ", words));
    }

    String id() {
        return "person:" + Names.slug(String.join(" ", words));
    }
}
