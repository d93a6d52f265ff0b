package org.tiltmeter.analysis.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
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
     * @param unresolved beside a table per actor: what no actor could be told for; else null
     * @param actorList the version of a list that was applied, as {@code name@version}, or null
     */
    public record Meta(
            long count,
            @Nullable String next,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Unresolved unresolved,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String actorList) {}

    /**
     * What could not be told in the articles chosen, and so counts to no actor.
     *
     * @param mentions references to somebody
     * @param attributions with a source that is nobody known
     * @param targets loaded terms aimed at nobody known
     */
    public record Unresolved(long mentions, long attributions, long targets) {}

    /** The same page, beside what could not be told, under an actor list. */
    public Page<T> beside(Unresolved unresolved, @Nullable String actorList) {
        return new Page<>(new Meta(meta.count(), meta.next(), unresolved, actorList), results);
    }

    /**
     * A page out of one row more than it may hold, if there are so many.
     *
     * @param position of a result in the order of the list: what the next page starts after
     */
    public static <T> Page<T> of(long count, List<T> oneMore, int limit, Function<T, List<String>> position) {
        List<T> results = oneMore.size() > limit ? oneMore.subList(0, limit) : oneMore;
        String next = oneMore.size() > limit ? Cursor.after(position.apply(results.getLast())) : null;
        return new Page<>(new Meta(count, next, null, null), results);
    }
}
