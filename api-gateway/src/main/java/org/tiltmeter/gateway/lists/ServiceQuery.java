package org.tiltmeter.gateway.lists;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The query parameters of a call to a service; several values of one mean any of them. */
public final class ServiceQuery {

    private final MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();

    /** All that a filter leaves. */
    public static ServiceQuery of(Filter filter) {
        var query = new ServiceQuery();
        filter.values().forEach((key, values) -> query.parameters.addAll(key.label(), values));
        return query;
    }

    /** A page of what a filter leaves. */
    public static ServiceQuery of(Filter filter, Paging paging) {
        var query = of(filter);
        paging.addTo(query.parameters);
        return query;
    }

    /** Adds a parameter, unless there is no value. */
    public ServiceQuery with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parameters.putSingle(name, value);
        }
        return this;
    }

    /** Adds a parameter with any number of values. */
    public ServiceQuery withAll(String name, List<String> values) {
        parameters.addAll(name, values);
        return this;
    }

    /** As the REST client takes them. */
    public MultivaluedMap<String, String> parameters() {
        return parameters;
    }
}
