package org.tiltmeter.analysis.facts;

import java.util.Locale;

/**
 * What is counted in one part of an article, once for each actor and once for the article as a whole. All counts add
 * up over articles.
 */
public enum Count {
    /** Mentions of the actor in the outlet's own voice; of the article: of any actor. Places do not count. */
    MENTIONS_OWN,
    MENTIONS_SOURCED,
    MENTIONS_UNKNOWN,
    /** Loaded terms aimed at the actor in the outlet's own voice; of the article: at any actor. */
    LOADED_OWN,
    LOADED_SOURCED,
    LOADED_UNKNOWN,
    /** Attributions with the actor as their source; of the article: with any actor. */
    SPOKEN,
    /** {@link #SPOKEN}, and anonymous sources that are said to belong to the actor; of the article: all attributions. */
    ATTRIBUTIONS,
    /** By directness: those with the actor as their source; of the article: all. */
    DIRECT,
    MIXED,
    INDIRECT,
    /** By the stance of the cue, where there is one: those with the actor as their source; of the article: all. */
    ENDORSE,
    NEUTRAL,
    DOUBT,
    MANNER,
    /** Attributed words, whoever their source is. For an actor the same as {@link #WORDS_NAMED}. */
    WORDS,
    WORDS_NAMED,
    WORDS_ANONYMOUS,
    WORDS_DOCUMENT,
    WORDS_OTHER_MEDIA,
    WORDS_UNRESOLVED,
    /** Anonymous sources by grade: those said to belong to the actor; of the article: all. */
    ANONYMOUS_BARE,
    ANONYMOUS_COLLECTIVE,
    ANONYMOUS_DESCRIBED,
    /** Of the article only: what could not be told. */
    UNRESOLVED_MENTIONS,
    UNRESOLVED_ATTRIBUTIONS,
    UNRESOLVED_TARGETS;

    /** The column that holds it. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
