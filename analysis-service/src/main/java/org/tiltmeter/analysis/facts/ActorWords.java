package org.tiltmeter.analysis.facts;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tiltmeter.analysis.facts.Facts.ActorCell;

/**
 * The words that an outlet uses around an actor, in its own voice.
 *
 * @param actor whom, under which name; in the text
 * @param words how often each, in lower case
 */
public record ActorWords(ActorCell actor, SortedMap<String, Integer> words) {

    public ActorWords {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }
}
