package org.tiltmeter.analysis.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.actorlists.ActorListVersions;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Conditions;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.analysis.listing.Unresolved;
import org.tiltmeter.analysis.reading.ArticleReader;

/** Finds actors. */
@ApplicationScoped
class ActorCatalogue {

    /**
     * @param holds whether a name holds what is searched, rather than being like it
     */
    private record Position(boolean holds, long mentions, String id) {}

    private record Found(ActorEntry actor, boolean holds) {}

    private final Session database;
    private final ArticleReader reader;
    private final ActorListVersions lists;
    private final ActorSearch actorSearch;
    private final Unresolved unresolved;

    ActorCatalogue(
            Session database,
            ArticleReader reader,
            ActorListVersions lists,
            ActorSearch actorSearch,
            Unresolved unresolved) {
        this.database = database;
        this.reader = reader;
        this.lists = lists;
        this.actorSearch = actorSearch;
        this.unresolved = unresolved;
    }

    /** Those with a name that holds what is searched come first, then those with one like it; of each the most mentioned. */
    Page<ActorEntry> list(ArticleFilter filter, Paging paging, @Nullable String search) {
        ActorMapping mapping = lists.mapping("actor_list", filter.actorList());
        Conditions conditions =
                filter.articles(reader.methodVersion()).ifAny("who.actor in (:actor)", "actor", filter.actors());
        Optional<String> found = actorSearch.found(search, mapping, conditions);
        String with = "with " + found.map(sql -> sql + ", ").orElse("")
                + CountedSql.counted(mapping, conditions.all(), found.isPresent());
        long count = conditions
                .bind(database.createNativeQuery(with + "select count(distinct c.actor) from counted c", Long.class))
                .getSingleResult();
        var after = paging.after(
                3, at -> new Position(Boolean.parseBoolean(at.get(0)), Long.parseLong(at.get(1)), at.get(2)));
        after.ifPresent(at -> conditions
                .naming("afterHolds", at.holds())
                .naming("afterMentions", at.mentions())
                .naming("afterId", at.id()));
        var rows = conditions
                .bind(database.createNativeQuery(with + rows(mapping, after.isPresent()), Tuple.class))
                .setMaxResults(paging.limit() + 1);
        var page = Page.of(
                count,
                rows.getResultList().stream().map(ActorCatalogue::found).toList(),
                paging.limit(),
                last -> List.of(
                        Boolean.toString(last.holds()),
                        Long.toString(last.actor().mentions()),
                        last.actor().id()));
        var actors = new Page<>(
                page.meta(), page.results().stream().map(Found::actor).toList());
        return actors.beside(unresolved.in(filter.articles(reader.methodVersion()), CountedSql.PARTS), mapping.label());
    }

    private static String rows(ActorMapping mapping, boolean fromPosition) {
        return "select c.actor as id, " + CountedSql.kind() + " as kind, " + CountedSql.name(mapping) + " as name,"
                + " sum(c.mentions) as mentions, count(*) as articles, count(distinct c.outlet) as outlets,"
                + " c.holds as holds from counted c group by c.actor, c.holds"
                + (fromPosition
                        ? " having (not c.holds, -sum(c.mentions)) > (not :afterHolds, -:afterMentions)"
                                + " or c.holds = :afterHolds and sum(c.mentions) = :afterMentions and c.actor > :afterId"
                        : "")
                + " order by c.holds desc, sum(c.mentions) desc, c.actor";
    }

    private static Found found(Tuple row) {
        var actor = new ActorEntry(
                row.get("id", String.class),
                row.get("kind", String.class),
                row.get("name", String.class),
                row.get("mentions", Number.class).longValue(),
                row.get("articles", Number.class).longValue(),
                row.get("outlets", Number.class).longValue());
        return new Found(actor, row.get("holds", Boolean.class));
    }
}
