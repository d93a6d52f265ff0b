package org.tiltmeter.analysis.actors;

/**
 * An actor, as the API lists it.
 *
 * @param name the one that most articles use
 * @param mentions in the headlines and texts of the articles chosen; places do not count
 * @param articles how many mention the actor
 * @param outlets how many outlets mention the actor
 */
public record ActorEntry(String id, String kind, String name, long mentions, long articles, long outlets) {}
