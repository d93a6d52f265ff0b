package org.tiltmeter.analysis.listing;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** The conditions of a query and the values that they name. Values reach the database as parameters only. */
public final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a condition that names no value. */
    public Conditions and(String condition) {
        texts.add(condition);
        return this;
    }

    /** Adds a condition that names one value. */
    public Conditions and(String condition, String name, Object value) {
        if (value instanceof String text) {
            requireStorable(name, text);
        }
        texts.add(condition);
        values.put(name, value);
        return this;
    }

    /** Adds a condition that names a list ("in (:name)"), unless the list is empty. */
    public Conditions ifAny(String condition, String name, List<String> anyOf) {
        if (!anyOf.isEmpty()) {
            anyOf.forEach(value -> requireStorable(name, value));
            texts.add(condition);
            values.put(name, anyOf);
        }
        return this;
    }

    /** Names a value that a condition elsewhere in the query uses. */
    public Conditions naming(String name, Object value) {
        if (value instanceof String text) {
            requireStorable(name, text);
        }
        values.put(name, value);
        return this;
    }

    /** Adds the values that other conditions name, without their texts. */
    public Conditions namingAll(Conditions others) {
        values.putAll(others.values);
        return this;
    }

    /** All of them in one condition. */
    public String all() {
        return texts.isEmpty() ? "true" : String.join(" and ", texts);
    }

    /** Gives the query its values. */
    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** PostgreSQL takes no U+0000; no value there has one, but a client should hear of it. */
    private static void requireStorable(String name, String value) {
        if (value.indexOf('\0') >= 0) {
            throw new ProblemException(Problem.badField(name, "holds the character U+0000"));
        }
    }
}
