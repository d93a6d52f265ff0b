package org.tiltmeter.evaluation.audit;

import org.jspecify.annotations.Nullable;

/**
 * An actor that can stand in for others.
 *
 * @param axis by what it differs from them
 * @param set those that it can stand in for; they differ from each other by their group alone
 * @param group what it is on this axis
 * @param pronoun how it is referred to, or null where it is no person
 * @param name as it stands inside a sentence
 */
record StandIn(
        Axis axis, String set, String group, @Nullable Pronoun pronoun, String name) {}
