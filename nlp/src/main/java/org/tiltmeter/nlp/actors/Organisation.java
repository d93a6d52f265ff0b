package org.tiltmeter.nlp.actors;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Actor;

/**
 * An organisation.
 *
 * @param slug its id without the prefix
 * @param name its usual name
 * @param country id of the country that it is an organ of or based in, or null
 */
record Organisation(String slug, String name, @Nullable String country) {

    Actor actor() {
        return new Actor("organisation:" + slug, Actor.Kind.ORGANISATION, name);
    }
}
