package org.tiltmeter.ingest.archive;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
record Page<T>(Meta meta, List<T> results) {

    Page {
        results = List.copyOf(results);
    }

    /**
     * What all pages have in common.
     *
     * @param count how many results paging yields in all
     * @param next cursor of the next page, or null on the last
     */
    record Meta(long count, @Nullable String next) {}

    /** @param oneMore the results of the page, and one more where the list goes on */
    static <T> Page<T> of(List<T> oneMore, int limit, long count, Function<T, String> cursor) {
        boolean goesOn = oneMore.size() > limit;
        List<T> results = goesOn ? oneMore.subList(0, limit) : oneMore;
        return new Page<>(new Meta(count, goesOn ? cursor.apply(results.getLast()) : null), results);
    }
}
