package org.tiltmeter.gateway.lists;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list. */
public class Paging {

    @Parameter(description = "How many results the page holds at most, 1 to 200.", example = "50")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(value = 1, message = "is less than 1")
    @Max(value = 200, message = "is more than 200")
    int limit;

    @Parameter(
            description = "Where the page starts: `meta.next` of the page before, with the same filter and limit."
                    + " Without it, the first page.")
    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** How many results at most. */
    public int limit() {
        return limit;
    }

    /** Where the page starts; null for the first. */
    public @Nullable String cursor() {
        return cursor;
    }

    /** Adds the page to a query for a service. */
    void addTo(MultivaluedMap<String, String> query) {
        query.putSingle("limit", Integer.toString(limit));
        if (cursor != null) {
            query.putSingle("cursor", cursor);
        }
    }
}
