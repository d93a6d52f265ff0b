package org.tiltmeter.analysis.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.actorlists.ActorListVersions;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Compares what one question is answered under two versions of a list. */
@ApplicationScoped
class ListDifference {

    /** Rows of either answer; a question with more is to be narrowed. */
    private static final int MOST_ROWS = 20_000;

    private final ActorListVersions lists;
    private final MeasureQuery query;

    ListDifference(ActorListVersions lists, MeasureQuery query) {
        this.lists = lists;
        this.query = query;
    }

    Page<MeasureDifference> between(
            String name,
            @Nullable Integer from,
            @Nullable Integer to,
            MeasuresQuestion question,
            ArticleFilter filter,
            Paging paging) {
        ActorMapping newer = lists.mapping("to_version", name + (to == null ? "" : "@" + to));
        ActorMapping older = from == null ? ActorMapping.NONE : lists.mapping("from_version", name + "@" + from);
        List<MeasureDifference> differences = differences(rows(question, filter, older), rows(question, filter, newer));
        int start =
                paging.after(1, at -> Integer.parseUnsignedInt(at.getFirst())).orElse(0);
        int first = Math.min(start, differences.size());
        int end = Math.min(first + paging.limit() + 1, differences.size());
        String next = Integer.toString(first + paging.limit());
        return Page.of(differences.size(), differences.subList(first, end), paging.limit(), last -> List.of(next))
                .beside(query.unresolved(question, filter), newer.label());
    }

    private List<MeasureRow> rows(MeasuresQuestion question, ArticleFilter filter, ActorMapping mapping) {
        boolean groupless = question.grouping().byGroup() && mapping.list() == null;
        var page = groupless
                ? List.<MeasureRow>of()
                : query.rows(question, filter, mapping, Paging.first(MOST_ROWS)).results();
        if (page.size() == MOST_ROWS) {
            throw new ProblemException(
                    Problem.of(422, "The question has " + MOST_ROWS + " rows or more; please narrow it."));
        }
        return page;
    }

    /** In the order of the newer answer; what only the older has comes last. */
    private static List<MeasureDifference> differences(List<MeasureRow> older, List<MeasureRow> newer) {
        Map<Map<String, String>, List<Figure>> before = new LinkedHashMap<>();
        older.forEach(row -> before.put(row.keys(), row.measures()));
        var differences = new ArrayList<MeasureDifference>();
        for (MeasureRow row : newer) {
            List<Figure> was = before.remove(row.keys());
            if (!Objects.equals(was, row.measures())) {
                differences.add(new MeasureDifference(row.keys(), was, row.measures()));
            }
        }
        before.forEach((keys, was) -> differences.add(new MeasureDifference(keys, was, null)));
        return differences;
    }
}
