package org.tiltmeter.ingest.store;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions of a query that must all hold, and the values of their parameters. */
final class Conditions {

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Conditions and(String clause, String parameter, Object value) {
        clauses.add(clause);
        values.put(parameter, value);
        return this;
    }

    /** Gives one more of the clauses' parameters its value. */
    Conditions with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** Empty where everything is wanted. */
    String where() {
        return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
