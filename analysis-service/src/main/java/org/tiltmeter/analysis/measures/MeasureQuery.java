package org.tiltmeter.analysis.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.tiltmeter.analysis.actorlists.ActorListVersions;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Conditions;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.analysis.listing.Unresolved;
import org.tiltmeter.analysis.reading.ArticleReader;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Asks the database for the sums, and makes figures of them. */
@ApplicationScoped
class MeasureQuery {

    private final Session database;
    private final ArticleReader reader;
    private final ActorListVersions lists;
    private final Unresolved unresolved;

    MeasureQuery(Session database, ArticleReader reader, ActorListVersions lists, Unresolved unresolved) {
        this.database = database;
        this.reader = reader;
        this.lists = lists;
        this.unresolved = unresolved;
    }

    Page<MeasureRow> answer(MeasuresQuestion question, ArticleFilter filter, Paging paging) {
        ActorMapping mapping = lists.mapping("actor_list", filter.actorList());
        if (question.grouping().byGroup() && mapping.list() == null) {
            throw new ProblemException(Problem.badField("group_by", "has the key group, which needs an actor_list"));
        }
        return rows(question, filter, mapping, paging).beside(unresolved(question, filter), mapping.label());
    }

    /** What the articles chosen leave unresolved, in the parts asked for. */
    Page.Unresolved unresolved(MeasuresQuestion question, ArticleFilter filter) {
        return unresolved.in(filter.articles(reader.methodVersion()), question.parts());
    }

    /** The rows under an actor list, or under none. */
    Page<MeasureRow> rows(MeasuresQuestion question, ArticleFilter filter, ActorMapping mapping, Paging paging) {
        Grouping grouping = question.grouping();
        Conditions articles = filter.articles(reader.methodVersion());
        Conditions actors = new Conditions().ifAny("who.actor in (:actor)", "actor", filter.actors());
        var sql = new MeasuresSql(
                grouping,
                AskedFigure.of(question.measures(), question.voices()),
                articles.all(),
                actors.all(),
                grouping.byActors() || !filter.actors().isEmpty() ? mapping : null);
        Conditions all = articles.naming("part", question.parts()).namingAll(actors);
        long count =
                all.bind(database.createNativeQuery(sql.count(), Long.class)).getSingleResult();
        return Page.of(
                count,
                rows(sql, all, paging),
                paging.limit(),
                row -> List.copyOf(row.keys().values()));
    }

    private List<MeasureRow> rows(MeasuresSql sql, Conditions conditions, Paging paging) {
        int keys = sql.grouping().keys().size();
        var after = paging.after(keys, position -> position).orElse(List.of());
        IntStream.range(0, after.size()).forEach(key -> conditions.naming("after" + key, after.get(key)));
        var query = conditions
                .bind(database.createNativeQuery(sql.rows(!after.isEmpty()), Tuple.class))
                .setMaxResults(paging.limit() + 1);
        return query.getResultList().stream().map(row -> row(row, sql)).toList();
    }

    private static MeasureRow row(Tuple tuple, MeasuresSql sql) {
        Map<String, String> keys = new LinkedHashMap<>();
        sql.grouping().keys().forEach(key -> keys.put(key.label(), tuple.get(key.label(), String.class)));
        var reader = new SumsReader(tuple);
        List<Figure> figures = IntStream.range(0, sql.figures().size())
                .mapToObj(at -> figure(reader, sql.figures().get(at), at))
                .toList();
        return new MeasureRow(keys, figures);
    }

    private static Figure figure(SumsReader reader, AskedFigure asked, int at) {
        return Figure.of(asked.measure(), asked.voice(), reader.sums(asked, at), reader.parts(asked, at));
    }
}
