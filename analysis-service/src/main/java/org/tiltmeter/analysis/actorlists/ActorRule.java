package org.tiltmeter.analysis.actorlists;

/**
 * One change of who counts as whom. A split (actor and form) goes before an alias (form alone), and that before a merge
 * (actor alone).
 *
 * @param actor whose mentions it moves, or empty for anybody's
 * @param form the name whose mentions it moves, as a {@link org.tiltmeter.analysis.facts.NameForm}, or empty for any
 * @param target to whom, merges followed to their end
 */
record ActorRule(String actor, String form, String target) {}
