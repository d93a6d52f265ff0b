package org.tiltmeter.analysis.listing;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param meta how many there are in all, and where the next page starts
 */
public record Page<T>(Meta meta, List<T> results) {

    public Page {
        results = List.copyOf(results);
    }

    /**
     * What a page says of the list.
     *
     * @param count how many results all pages hold together
     * @param next cursor of the next page, or null on the last
     */
    public record Meta(long count, @Nullable String next) {}

    /**
     * A page out of one row more than it may hold, if there are so many.
     *
     * @param position of a result in the order of the list: what the next page starts after
     */
    public static <T> Page<T> of(long count, List<T> oneMore, int limit, Function<T, List<String>> position) {
        List<T> results = oneMore.size() > limit ? oneMore.subList(0, limit) : oneMore;
        String next = oneMore.size() > limit ? Cursor.after(position.apply(results.getLast())) : null;
        return new Page<>(new Meta(count, next), results);
    }
}
