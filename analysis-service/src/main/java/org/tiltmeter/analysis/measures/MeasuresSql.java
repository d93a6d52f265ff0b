package org.tiltmeter.analysis.measures;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.actorlists.ActorMapping;

/**
 * The query that sums facts per group, so that only sums leave the database.
 *
 * @param grouping what a row stands for
 * @param figures what each row is to have
 * @param articles condition on the articles, {@code a}
 * @param actors condition on whom facts count to, {@code who}, or "true"
 * @param mapping who counts as whom; null where the facts of articles are asked for, rather than those of actors
 */
record MeasuresSql(
        Grouping grouping,
        List<AskedFigure> figures,
        String articles,
        String actors,
        @Nullable ActorMapping mapping) {

    MeasuresSql {
        figures = List.copyOf(figures);
    }

    /** How many rows there are. */
    String count() {
        // Grouping by () as well makes one group of everything where there is no key.
        return """
                with %s
                select count(*) from (select 1 from %s where %s group by ()%s) rows
                """.formatted(chosen(), facts(), actors, Columns.expressions(grouping.keys()));
    }

    /** The rows, in the order of their keys; {@code after} starts behind the keys :after0, :after1, … */
    String rows(boolean after) {
        return """
                with %s, %s, %s, %s, %s
                select g.*, t.articles, t.ww%s from figure g left join total t on %s
                order by g.first%s
                """.formatted(
                        chosen(),
                        cell(after),
                        whole(),
                        figure(),
                        total(),
                        Columns.totals("t"),
                        sameKeys(),
                        Columns.labels("g", grouping.keys()));
    }

    /** The articles asked for. */
    private String chosen() {
        return """
                chosen as (
                    select a.id, a.method_version, a.outlet, a.published_at
                      from article a where a.status = 'READ' and %s)
                """.formatted(articles);
    }

    private String facts() {
        return """
                chosen c join %s f on f.article_id = c.id and f.method_version = c.method_version
                 and f.part in (:part) %s
                """.formatted(mapping == null ? "article_fact" : "actor_fact", who());
    }

    private String who() {
        if (mapping == null) {
            return "";
        }
        return mapping.who() + (grouping.byGroup() ? mapping.groups() : "");
    }

    /** Per group and article: the counts of the actors asked for, or of the article where none are. */
    private String cell(boolean after) {
        return """
                cell as (select c.id%s%s from %s where %s and %s group by c.id%s)
                """.formatted(
                        Columns.selected(grouping.keys()),
                        Columns.counted(figures),
                        facts(),
                        actors,
                        after ? behind() : "true",
                        Columns.expressions(grouping.keys()));
    }

    private String behind() {
        List<GroupKey> keys = grouping.keys();
        return joined(keys, GroupKey::expression, ", ", "(", ")")
                + " > "
                + joined(keys, key -> ":after" + keys.indexOf(key), ", ", "(", ")");
    }

    /** Per article: all that it attributes, whoever is asked for. */
    private String whole() {
        return """
                whole as (
                    select c.id%s%s
                      from chosen c join article_fact f on f.article_id = c.id and f.method_version = c.method_version
                     where f.part in (:part) group by c.id%s)
                """.formatted(
                        Columns.selected(grouping.ofArticles()),
                        Columns.attributed("f"),
                        Columns.expressions(grouping.ofArticles()));
    }

    /** Per group: the sums over its cells. */
    private String figure() {
        String keys = Columns.labels("e", grouping.keys());
        return """
                figure as (select 1 as first%s%s from cell e join whole h on h.id = e.id group by ()%s)
                """.formatted(keys, Columns.sums(figures), keys);
    }

    /** Per group of articles, the actors left aside: what they attribute. */
    private String total() {
        String keys = Columns.labels("h", grouping.ofArticles());
        return """
                total as (
                    select count(*) filter (where h.words > 0) as articles, sum(h.words * h.words) as ww%s%s
                      from whole h group by ()%s)
                """.formatted(keys, Columns.attributed("h"), keys);
    }

    private String sameKeys() {
        return "true"
                + joined(
                        grouping.ofArticles(), key -> "t." + key.label() + " = g." + key.label(), " and ", " and ", "");
    }

    private static String joined(
            List<GroupKey> keys, Function<GroupKey, String> text, String between, String before, String behind) {
        return keys.isEmpty() ? "" : keys.stream().map(text).collect(Collectors.joining(between, before, behind));
    }
}
