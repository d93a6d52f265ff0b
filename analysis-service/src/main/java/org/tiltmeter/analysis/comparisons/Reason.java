package org.tiltmeter.analysis.comparisons;

/** Why a figure of one run is another in a later one, in the order in which they are let in. */
enum Reason {
    /** Days that only one of the two covers, with the articles that were there when the earlier was made. */
    DAYS,
    /** Story groups and events: corrected, or grown by what came later. */
    STORIES,
    /** The actor list, or its version. */
    ACTOR_LIST,
    /** The engine. */
    METHOD_VERSION,
    /** Texts that were revised, and articles that can be read no more. */
    TEXT,
    /** Articles that were not there before. */
    NEW_ARTICLES
}
