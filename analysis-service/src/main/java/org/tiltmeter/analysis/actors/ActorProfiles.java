package org.tiltmeter.analysis.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;
import org.tiltmeter.analysis.actorlists.ActorListVersions;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.analysis.actors.ActorProfile.CoActor;
import org.tiltmeter.analysis.actors.ActorProfile.NameSeen;
import org.tiltmeter.analysis.actors.ActorProfile.OutletCount;
import org.tiltmeter.analysis.actors.ActorProfile.Period;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Conditions;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Unresolved;
import org.tiltmeter.analysis.reading.ArticleReader;

/** Puts together what is known of one actor. */
@ApplicationScoped
class ActorProfiles {

    private static final int MOST_NAMES = 100;
    private static final int MOST_PERIODS = 400;
    private static final int MOST_OUTLETS = 100;
    private static final int MOST_CO_ACTORS = 20;

    /** One question about one actor in the articles chosen. */
    private record Question(String actor, ActorMapping mapping, Conditions conditions, String articles) {

        /** The actor's articles as a table {@code counted}, and what is asked of them. */
        String sql(String select) {
            return "with " + CountedSql.counted(mapping, conditions.all(), false) + select;
        }
    }

    private final Session database;
    private final ArticleReader reader;
    private final ActorListVersions lists;
    private final Unresolved unresolved;

    ActorProfiles(Session database, ArticleReader reader, ActorListVersions lists, Unresolved unresolved) {
        this.database = database;
        this.reader = reader;
        this.lists = lists;
        this.unresolved = unresolved;
    }

    /** The profile; nothing where no article chosen mentions the actor. */
    Optional<ActorProfile> find(String actor, ArticleFilter filter, PeriodLength length) {
        ActorMapping mapping = lists.mapping("actor_list", filter.actorList());
        String articles = filter.articles(reader.methodVersion()).all();
        Conditions conditions = filter.articles(reader.methodVersion()).and("who.actor = :who", "who", actor);
        var question = new Question(actor, mapping, conditions, articles);
        return one(question).map(summary -> profile(question, summary, filter, length));
    }

    private ActorProfile profile(Question question, Tuple summary, ArticleFilter filter, PeriodLength length) {
        return new ActorProfile(
                question.actor(),
                summary.get("kind", String.class),
                summary.get("name", String.class),
                summary.get("wikidata", String.class),
                groups(question),
                number(summary, "mentions"),
                number(summary, "articles"),
                number(summary, "outlets"),
                names(question),
                periods(question, length),
                outlets(question),
                coActors(question),
                unresolvedBeside(question, filter),
                question.mapping().label());
    }

    private Page.Unresolved unresolvedBeside(Question question, ArticleFilter filter) {
        var articles = filter.articles(reader.methodVersion())
                .and("""
                exists (select 1 from actor_fact f %s where f.article_id = a.id
                 and f.method_version = a.method_version and who.actor = :who)""".formatted(question.mapping().who()), "who", question.actor());
        return unresolved.in(articles, CountedSql.PARTS);
    }

    private Optional<Tuple> one(Question question) {
        String select = "select c.actor, " + CountedSql.kind() + " as kind, " + CountedSql.name(question.mapping())
                + " as name, " + question.mapping().text("wikidata", "c.actor") + " as wikidata,"
                + " sum(c.mentions) as mentions, count(*) as articles, count(distinct c.outlet) as outlets"
                + " from counted c group by c.actor";
        return rows(question, select, 1, row -> row).stream().findFirst();
    }

    private List<String> groups(Question question) {
        Long list = question.mapping().list();
        return list == null
                ? List.of()
                : database.createNativeQuery(
                                "select g.name from listed_group g where g.list = :list and g.actor = :actor order by 1",
                                String.class)
                        .setParameter("list", list)
                        .setParameter("actor", question.actor())
                        .getResultList();
    }

    private List<NameSeen> names(Question question) {
        String sql =
                """
                select f.text, f.form, count(*) as mentions, count(distinct f.article_id) as articles
                  from article a
                  join mention f on f.article_id = a.id and f.method_version = a.method_version %s
                 where a.status = 'READ' and %s
                 group by f.text, f.form order by count(*) desc, f.text collate "C", f.form
                """.formatted(question.mapping().who(), question.conditions().all());
        return question.conditions()
                .bind(database.createNativeQuery(sql, Tuple.class))
                .setMaxResults(MOST_NAMES)
                .getResultStream()
                .map(row -> new NameSeen(
                        row.get("text", String.class),
                        row.get("form", String.class),
                        number(row, "mentions"),
                        number(row, "articles")))
                .toList();
    }

    private List<Period> periods(Question question, PeriodLength length) {
        String period = "to_char(c.published_at at time zone 'UTC', '" + length.pattern() + "')";
        return rows(
                question,
                "select " + period + " as period, sum(c.mentions) as mentions, count(*) as articles from counted c"
                        + " group by 1 order by 1 desc",
                MOST_PERIODS,
                row -> new Period(row.get("period", String.class), number(row, "mentions"), number(row, "articles")));
    }

    private List<OutletCount> outlets(Question question) {
        return rows(
                question,
                "select c.outlet, sum(c.mentions) as mentions, count(*) as articles from counted c"
                        + " group by c.outlet order by 2 desc, 1",
                MOST_OUTLETS,
                row -> new OutletCount(
                        row.get("outlet", String.class), number(row, "mentions"), number(row, "articles")));
    }

    private List<CoActor> coActors(Question question) {
        String sql = "with mine as (select distinct a.id as article from article a join actor_fact f"
                + " on f.article_id = a.id and f.method_version = a.method_version "
                + question.mapping().who()
                + " where a.status = 'READ' and " + question.conditions().all() + "), "
                + CountedSql.counted(
                        question.mapping(),
                        "a.id in (select article from mine) and who.actor <> :who and " + question.articles(),
                        false)
                + "select c.actor as id, " + CountedSql.kind() + " as kind, " + CountedSql.name(question.mapping())
                + " as name, count(*) as articles from counted c group by c.actor order by count(*) desc, c.actor";
        return question.conditions()
                .bind(database.createNativeQuery(sql, Tuple.class))
                .setMaxResults(MOST_CO_ACTORS)
                .getResultStream()
                .map(row -> new CoActor(
                        row.get("id", String.class),
                        row.get("kind", String.class),
                        row.get("name", String.class),
                        number(row, "articles")))
                .toList();
    }

    private <T> List<T> rows(Question question, String select, int most, Function<Tuple, T> of) {
        return question.conditions()
                .bind(database.createNativeQuery(question.sql(select), Tuple.class))
                .setMaxResults(most)
                .getResultStream()
                .map(of)
                .toList();
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
