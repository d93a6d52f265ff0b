package org.tiltmeter.gateway.reports;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Where a list goes on: before a number, which its cursor is. */
final class Places {

    private Places() {}

    static long before(Paging paging) {
        try {
            return paging.cursor() == null ? Long.MAX_VALUE : Long.parseLong(paging.cursor());
        } catch (NumberFormatException e) {
            throw new ProblemException(Problem.badField("cursor", "is not one that this list gave out"));
        }
    }

    /** Of one row more than the page holds, if there is one. */
    static <R, T> Page<T> page(
            long count, List<R> found, Paging paging, Function<R, T> shown, ToLongFunction<R> place) {
        boolean more = found.size() > paging.limit();
        List<R> rows = found.subList(0, Math.min(found.size(), paging.limit()));
        String next = more ? Long.toString(place.applyAsLong(rows.getLast())) : null;
        return new Page<>(
                new Page.Meta(count, next, null, null), rows.stream().map(shown).toList());
    }
}
