package org.tiltmeter.nlp.actors;

import org.tiltmeter.nlp.Actor;

/** A town, a state of a federation, a region. Namesakes share an id: the article alone does not tell them apart. */
record Locality(String name) {

    Actor actor() {
        return new Actor("place:" + Names.slug(name), Actor.Kind.PLACE, name);
    }
}
