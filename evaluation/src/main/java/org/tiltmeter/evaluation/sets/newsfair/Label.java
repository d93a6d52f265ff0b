package org.tiltmeter.evaluation.sets.newsfair;

import java.util.Set;
import org.tiltmeter.article.Span;

/**
 * What people marked in a text.
 *
 * @param types of those that are measured; an entity may be a place and an organisation
 * @param typed whether the data know what it is
 * @param name whether it is a name, rather than a pronoun, a resumption ("the company") or a description ("his party")
 * @param optional whether it may be left out
 */
record Label(Span span, Set<EntityType> types, boolean typed, boolean name, boolean optional) {

    Label {
        types = Set.copyOf(types);
    }

    /** Whether it is to be found. */
    boolean counts() {
        return name && !optional && !types.isEmpty();
    }

    /** Whether nobody can say if a name found here is right. */
    boolean isOpen() {
        return optional || !typed || (!name && !types.isEmpty());
    }

    /** What it counts as, of a place that is an organisation too a place. */
    EntityType type() {
        return types.stream().sorted().findFirst().orElseThrow();
    }
}
