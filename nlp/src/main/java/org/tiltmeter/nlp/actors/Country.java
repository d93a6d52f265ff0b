package org.tiltmeter.nlp.actors;

import org.tiltmeter.nlp.Actor;

/** A state: its ISO 3166-1 alpha-2 code and its English short name. */
record Country(String code, String name) {

    Actor actor() {
        return new Actor("country:" + code, Actor.Kind.COUNTRY, name);
    }
}
