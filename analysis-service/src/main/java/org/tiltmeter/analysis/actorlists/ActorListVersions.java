package org.tiltmeter.analysis.actorlists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.listing.Conditions;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** The table {@code actor_list_version}. */
@ApplicationScoped
public class ActorListVersions {

    /** A version with its key and the hash of what it says. */
    record Stored(long id, ActorListVersion version, String contentHash) {}

    private static final String NEWEST =
            "v.version = (select max(w.version) from actor_list_version w where w.name = v.name)";

    private final Session database;

    ActorListVersions(Session database) {
        this.database = database;
    }

    /**
     * How a list changes who counts as whom.
     *
     * @param reference {@code name}, which means its newest version, or {@code name@version}, or null for no list
     * @throws ProblemException 400 where there is no such list
     */
    public ActorMapping mapping(String parameter, @Nullable String reference) {
        if (reference == null || reference.isBlank()) {
            return ActorMapping.NONE;
        }
        return ListReference.parse(reference.strip())
                .flatMap(asked -> find(asked.name(), asked.version()))
                .map(found -> new ActorMapping(
                        found.id(),
                        found.version().name() + "@" + found.version().version()))
                .orElseThrow(() -> new ProblemException(
                        Problem.badField(parameter, "names no actor list (name), or no such version of one (name@3)")));
    }

    /** A version, or the newest. */
    Optional<Stored> find(String name, @Nullable Integer version) {
        var conditions = new Conditions().and("v.name = :name", "name", name);
        if (version == null) {
            conditions.and(NEWEST);
        } else {
            conditions.and("v.version = :version", "version", version);
        }
        return conditions.bind(select(conditions)).getResultStream().findFirst().map(ActorListVersions::stored);
    }

    /** Every list's newest version, by name. */
    Page<ActorListVersion> lists(Paging paging) {
        var conditions = new Conditions().and(NEWEST);
        long count = count(conditions);
        paging.after(1, List::getFirst).ifPresent(name -> conditions.and("v.name > :after", "after", name));
        return page(conditions, count, paging, "v.name", last -> last.name());
    }

    /** A list's versions, newest first. */
    Page<ActorListVersion> versions(String name, Paging paging) {
        var conditions = new Conditions().and("v.name = :name", "name", name);
        long count = count(conditions);
        paging.after(1, at -> Integer.valueOf(at.getFirst()))
                .ifPresent(version -> conditions.and("v.version < :after", "after", version));
        return page(conditions, count, paging, "v.version desc", last -> Integer.toString(last.version()));
    }

    /** Holds the list until the transaction ends, whether or not there is one yet. */
    void lock(String name) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 2))) locked",
                        Integer.class)
                .setParameter("name", name)
                .getResultList();
    }

    private long count(Conditions conditions) {
        return conditions
                .bind(database.createNativeQuery(
                        "select count(*) from actor_list_version v where " + conditions.all(), Long.class))
                .getSingleResult();
    }

    private Page<ActorListVersion> page(
            Conditions conditions,
            long count,
            Paging paging,
            String order,
            Function<ActorListVersion, String> position) {
        var rows = conditions
                .bind(database.createNativeQuery(text(conditions) + " order by " + order, Tuple.class))
                .setMaxResults(paging.limit() + 1);
        return Page.of(
                count,
                rows.getResultList().stream().map(row -> stored(row).version()).toList(),
                paging.limit(),
                last -> List.of(position.apply(last)));
    }

    private NativeQuery<Tuple> select(Conditions conditions) {
        return database.createNativeQuery(text(conditions), Tuple.class);
    }

    private static String text(Conditions conditions) {
        return "select v.id, v.name, v.version, v.created_at, v.actors, v.withdrawn, v.content_hash"
                + " from actor_list_version v where " + conditions.all();
    }

    private static Stored stored(Tuple row) {
        var version = new ActorListVersion(
                row.get("name", String.class),
                row.get("version", Number.class).intValue(),
                row.get("created_at", Instant.class),
                row.get("actors", Number.class).intValue(),
                row.get("withdrawn", Boolean.class));
        return new Stored(row.get("id", Number.class).longValue(), version, row.get("content_hash", String.class));
    }
}
