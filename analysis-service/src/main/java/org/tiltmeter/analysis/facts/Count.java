package org.tiltmeter.analysis.facts;

import java.util.Locale;

/**
 * What is counted in one part of an article, once for each actor and once for the article as a whole. All counts add
 * up over articles and are whole numbers, so that what is subtracted leaves nothing behind.
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
    /** By class, loaded terms aimed at the actor in the outlet's own voice; of the article: at any actor. */
    CLASS_INTENSIFIER,
    CLASS_ONE_SIDED,
    CLASS_LABEL,
    /** By class, words that say how far something is true of the actor, in the outlet's own voice; of the article: of any. */
    CLASS_FACTIVE,
    CLASS_ASSERTIVE,
    CLASS_IMPLICATIVE,
    CLASS_HEDGE,
    /** Judging words on mentions of the actor, by voice. */
    LABELS_OWN,
    LABELS_SOURCED,
    LABELS_UNKNOWN,
    /** Scare quotes beside the actor in the outlet's own voice; of the article: all of them. */
    SCARE_QUOTES,
    /** Events that the outlet tells with the actor as their agent or patient; of the article: with any actor. */
    AGENT,
    PATIENT,
    /** Of {@link #PATIENT}, harm done by nobody who is named. */
    AGENTLESS_HARM,
    /** Mentions whose polarity was told, by voice. */
    POLAR_OWN,
    POLAR_SOURCED,
    POLAR_UNKNOWN,
    /** Sum of their polarities in whole thousandths, so that sums stay exact; may be below 0. */
    POLARITY_OWN,
    POLARITY_SOURCED,
    POLARITY_UNKNOWN,
    /** 1 in the text of an article with the actor as a source, by where its first attribution stands. */
    FIRST_IN_HEADLINE,
    FIRST_IN_LEAD,
    FIRST_LATER,
    /** How far into the text that is, in thousandths of its length; 0 in the headline. */
    FIRST_PLACE,
    /** 1 in the text of an article that has any source and mentions the actor; of the article: that has any source. */
    WITH_SOURCE,
    /** The same where all it attributes comes from one independent source. */
    SINGLE_SOURCE,
    /** Attributions at second hand: those with the actor as their source; of the article: all. */
    SECOND_MEDIA,
    SECOND_SOCIAL,
    SECOND_RELEASE,
    SECOND_DOCUMENT,
    /** By role of their sources, attributions in which others speak of the actor; of the article: all with a source. */
    ROLE_OFFICIAL,
    ROLE_POLITICIAN,
    ROLE_EXPERT,
    ROLE_BUSINESS,
    ROLE_CIVIL_SOCIETY,
    ROLE_WITNESS,
    ROLE_ORDINARY,
    ROLE_OTHER_MEDIA,
    ROLE_DOCUMENT,
    ROLE_ANONYMOUS,
    ROLE_UNKNOWN,
    /** 1 in the text of an article that accuses the actor, by whether the actor is heard; of the article: each accused once. */
    REPLY_HEARD,
    REPLY_DECLINED,
    REPLY_NONE,
    /** Of the article only: what could not be told. */
    UNRESOLVED_MENTIONS,
    UNRESOLVED_ATTRIBUTIONS,
    UNRESOLVED_TARGETS;

    /** The column that holds it. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
