package org.tiltmeter.gateway.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/**
 * What a list is narrowed by: {@code outlet:globe|herald,actor:country:RU,from:2026-01-01}.
 *
 * @param values by key, checked; a result matches every key and any of its values
 */
public record Filter(Map<FilterKey, List<String>> values) {

    private static final String FIELD = "filter";

    public Filter {
        values = Map.copyOf(values);
    }

    /**
     * The filter that a query parameter holds.
     *
     * @param known the keys that this list can be narrowed by
     * @throws ProblemException 400 that names what is wrong, and the known keys
     */
    public static Filter parse(@Nullable String text, Set<FilterKey> known) {
        if (text == null || text.isBlank()) {
            return new Filter(Map.of());
        }
        var values = new EnumMap<FilterKey, List<String>>(FilterKey.class);
        try {
            for (var term : FilterText.terms(text)) {
                var key = FilterKey.of(term.key())
                        .filter(known::contains)
                        .orElseThrow(() -> new FilterKey.Refused("has an unknown key"));
                if (values.put(key, checked(key, term.values())) != null) {
                    throw new FilterKey.Refused("has the key " + key.label() + " twice; | separates values");
                }
            }
            requireOrder(values);
        } catch (FilterKey.Refused e) {
            throw refused(e.reason(), known);
        }
        return new Filter(values);
    }

    /** Whether it narrows by this key. */
    public boolean has(FilterKey key) {
        return values.containsKey(key);
    }

    private static List<String> checked(FilterKey key, List<String> values) {
        if (values.size() > 1 && !key.takesSeveral()) {
            throw new FilterKey.Refused("has several values for " + key.label() + ", which takes one");
        }
        var checked = new ArrayList<String>();
        for (String value : values) {
            try {
                checked.add(key.check(value));
            } catch (FilterKey.Refused e) {
                throw new FilterKey.Refused("has a value for " + key.label() + " that " + e.reason());
            }
        }
        return checked;
    }

    private static void requireOrder(Map<FilterKey, List<String>> values) {
        var from = values.get(FilterKey.FROM);
        var to = values.get(FilterKey.TO);
        if (from != null && to != null && Instant.parse(from.getFirst()).isAfter(Instant.parse(to.getFirst()))) {
            throw new FilterKey.Refused("has a from that is after its to");
        }
    }

    private static ProblemException refused(String reason, Set<FilterKey> known) {
        List<String> keys = known.stream().map(FilterKey::label).sorted().toList();
        String message = reason + "; its keys here are " + keys.stream().collect(Collectors.joining(", "));
        return new ProblemException(Problem.badField(FIELD, message).with("knownKeys", keys));
    }
}
