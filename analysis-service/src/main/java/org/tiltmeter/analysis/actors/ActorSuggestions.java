package org.tiltmeter.analysis.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import org.tiltmeter.analysis.listing.Conditions;
import org.tiltmeter.analysis.reading.ArticleReader;

/** Whom a researcher might want to merge: actors with names that are alike, and what speaks for and against it. */
@ApplicationScoped
class ActorSuggestions {

    /** Below this, names of two words have no more in common than a given name. */
    private static final String ALIKE = "0.45";

    private static final int MOST = 20;

    private static final String SQL = """
            with alike as (
                select distinct on (o.actor) o.actor, n.name as own, o.name as other,
                       cast(similarity(n.name, o.name) as double precision) as similarity
                  from actor_name n
                  join actor_name o on o.method_version = n.method_version and o.actor <> n.actor and o.name % n.name
                 where n.method_version = :methodVersion and n.actor = :who
                 order by o.actor, similarity(n.name, o.name) desc, n.name, o.name),
            best as (select * from alike order by similarity desc, actor limit :most),
            present as (
                select m.actor, m.article_id from article_actor m
                 where m.method_version = :methodVersion and m.mentions > 0
                   and (m.actor = :who or m.actor in (select actor from best))),
            beside as (
                select distinct p.actor, c.actor as co from present p
                  join article_actor c on c.article_id = p.article_id and c.method_version = :methodVersion
                   and c.mentions > 0 and c.actor <> p.actor)
            select b.actor as id, split_part(b.actor, ':', 1) as kind, b.similarity, b.own, b.other,
                   (select count(*) from present p where p.actor = b.actor) as articles,
                   (select count(*) from present p join present q on q.article_id = p.article_id and q.actor = :who
                     where p.actor = b.actor) as together,
                   coalesce((select cast(count(*) filter (where x.both = 2) as double precision) / count(*)
                     from (select y.co, count(*) as both from beside y
                            where y.actor in (b.actor, :who) and y.co not in (b.actor, :who) group by y.co) x
                     having count(*) > 0), 0) as shared
              from best b
             where exists (select 1 from present p where p.actor = b.actor)
             order by b.similarity desc, b.actor
            """;

    private final Session database;
    private final ArticleReader reader;

    ActorSuggestions(Session database, ArticleReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** The most alike first, twenty at most; none for an actor that no article has. */
    List<ActorSuggestion> of(String actor) {
        database.createNativeQuery("select set_config('pg_trgm.similarity_threshold', :alike, true)", String.class)
                .setParameter("alike", ALIKE)
                .getResultList();
        return new Conditions()
                .naming("who", actor)
                .naming("methodVersion", reader.methodVersion())
                .naming("most", MOST)
                .bind(database.createNativeQuery(SQL, Tuple.class))
                .getResultStream()
                .map(ActorSuggestions::suggestion)
                .toList();
    }

    private static ActorSuggestion suggestion(Tuple row) {
        return new ActorSuggestion(
                row.get("id", String.class),
                row.get("kind", String.class),
                row.get("similarity", Number.class).doubleValue(),
                row.get("own", String.class),
                row.get("other", String.class),
                row.get("articles", Number.class).longValue(),
                row.get("together", Number.class).longValue(),
                row.get("shared", Number.class).doubleValue());
    }
}
