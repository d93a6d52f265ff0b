package org.tiltmeter.analysis.facts;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Numbers by what they count; what is absent is 0.
 *
 * @param numbers none of them 0
 */
public record Counts(Map<Count, Integer> numbers) {

    public Counts {
        var copy = new EnumMap<Count, Integer>(Count.class);
        copy.putAll(numbers);
        numbers = Collections.unmodifiableMap(copy);
    }

    /** How often. */
    public int of(Count count) {
        return numbers.getOrDefault(count, 0);
    }
}
