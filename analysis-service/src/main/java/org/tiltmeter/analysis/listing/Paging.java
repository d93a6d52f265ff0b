package org.tiltmeter.analysis.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which page of a list. */
public class Paging {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(value = 1, message = "is less than 1")
    @Max(value = 200, message = "is more than 200")
    int limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** A first page of any size, for a question that the service asks itself. */
    public static Paging first(int limit) {
        var first = new Paging();
        first.limit = limit;
        return first;
    }

    /** How many results at most. */
    public int limit() {
        return limit;
    }

    /**
     * After which result the page starts; empty for the first page.
     *
     * @param values how many sort values the list has
     * @param parse makes a position of them, and may throw any exception where they are not one
     */
    public <T> Optional<T> after(int values, Function<List<String>, T> parse) {
        if (cursor == null) {
            return Optional.empty();
        }
        List<String> position = Cursor.read(cursor, values);
        try {
            return Optional.of(parse.apply(position));
        } catch (RuntimeException e) {
            throw Cursor.refused();
        }
    }
}
