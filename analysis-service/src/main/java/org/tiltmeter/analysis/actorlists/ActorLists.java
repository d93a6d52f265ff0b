package org.tiltmeter.analysis.actorlists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.actorlists.ActorListDetail.Unseen;
import org.tiltmeter.analysis.actorlists.ActorListVersions.Stored;
import org.tiltmeter.analysis.database.Batches;
import org.tiltmeter.analysis.facts.NameForm;
import org.tiltmeter.analysis.reading.ArticleReader;

/** What the versions of lists say. */
@ApplicationScoped
class ActorLists {

    private final Session database;
    private final ActorListVersions versions;
    private final Batches batches;
    private final ObjectMapper json;
    private final ArticleReader reader;
    private final Clock clock;

    ActorLists(
            Session database,
            ActorListVersions versions,
            Batches batches,
            ObjectMapper json,
            ArticleReader reader,
            Clock clock) {
        this.database = database;
        this.versions = versions;
        this.batches = batches;
        this.json = json;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Adds a version, unless the newest says the same.
     *
     * @param withdrawn whether it takes the list back
     */
    Kept keep(String name, CheckedList list, boolean withdrawn) {
        versions.lock(name);
        String hash = hash(list, withdrawn);
        Optional<Stored> newest = versions.find(name, null);
        if (newest.isPresent() && newest.get().contentHash().equals(hash)) {
            return new Kept(newest.get().version(), false);
        }
        int number = newest.map(stored -> stored.version().version()).orElse(0) + 1;
        Instant now = clock.instant();
        var version = new ActorListVersion(name, number, now, list.actors().size(), withdrawn);
        write(insert(version, hash), list);
        return new Kept(version, true);
    }

    /**
     * A version that was asked to be kept.
     *
     * @param isNew whether the newest said something else before
     */
    record Kept(ActorListVersion version, boolean isNew) {}

    Optional<ActorListDetail> find(String name, @Nullable Integer version) {
        return versions.find(name, version)
                .map(stored -> ActorListDetail.of(stored.version(), content(stored.id()), unseen(stored.id())));
    }

    private long insert(ActorListVersion version, String hash) {
        return database.createNativeQuery("""
                        insert into actor_list_version (name, version, created_at, actors, withdrawn, content_hash)
                        values (:name, :version, :now, :actors, :withdrawn, :hash) returning id
                        """, Long.class)
                .setParameter("name", version.name())
                .setParameter("version", version.version())
                .setParameter("now", version.createdAt())
                .setParameter("actors", version.size())
                .setParameter("withdrawn", version.withdrawn())
                .setParameter("hash", hash)
                .getSingleResult();
    }

    private void write(long id, CheckedList list) {
        batches.run(
                "insert into listed_actor (list, place, id, name, form, wikidata, content)"
                        + " values (?, ?, ?, ?, ?, ?, cast(? as jsonb))",
                insert -> {
                    int place = 0;
                    for (ListedActor actor : list.actors()) {
                        insert.setLong(1, id);
                        insert.setInt(2, place++);
                        set(insert, actor);
                        insert.addBatch();
                    }
                });
        batches.run("insert into listed_rule (list, actor, form, target) values (?, ?, ?, ?)", insert -> {
            for (ActorRule rule : list.rules()) {
                add(insert, id, rule.actor(), rule.form(), rule.target());
            }
        });
        batches.run("insert into listed_group (list, actor, name) values (?, ?, ?)", insert -> {
            for (var member : list.groups()) {
                add(insert, id, member.actor(), member.group());
            }
        });
    }

    private void set(PreparedStatement insert, ListedActor actor) throws SQLException {
        insert.setString(3, actor.id());
        insert.setObject(4, actor.name(), Types.VARCHAR);
        insert.setString(5, NameForm.of(actor.name() == null ? "" : actor.name()));
        insert.setObject(6, actor.wikidata(), Types.VARCHAR);
        insert.setString(7, write(actor));
    }

    private static void add(PreparedStatement insert, long list, String... values) throws SQLException {
        insert.setLong(1, list);
        for (int at = 0; at < values.length; at++) {
            insert.setString(at + 2, values[at]);
        }
        insert.addBatch();
    }

    private List<ListedActor> content(long id) {
        return texts("select cast(content as text) from listed_actor where list = :list order by place", id).stream()
                .map(this::read)
                .toList();
    }

    private Unseen unseen(long id) {
        return new Unseen(
                unseen(
                        "select distinct r.actor from listed_rule r where r.list = :list and r.actor <> '' and not exists"
                                + " (select 1 from article_actor x where x.method_version = :method and x.actor = r.actor) order by 1 limit 100",
                        id),
                unseen(
                        "select distinct r.form from listed_rule r where r.list = :list and r.form <> '' and not exists"
                                + " (select 1 from actor_name x where x.method_version = :method and x.name = r.form) order by 1 limit 100",
                        id));
    }

    private List<String> unseen(String sql, long list) {
        return database.createNativeQuery(sql, String.class)
                .setParameter("list", list)
                .setParameter("method", reader.methodVersion())
                .getResultList();
    }

    private List<String> texts(String sql, long list) {
        return database.createNativeQuery(sql, String.class)
                .setParameter("list", list)
                .getResultList();
    }

    private String hash(CheckedList list, boolean withdrawn) {
        try {
            byte[] content = json.writeValueAsBytes(list.actors());
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(content);
            digest.update(Boolean.toString(withdrawn).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest());
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("a list can be hashed", e);
        }
    }

    private String write(ListedActor actor) {
        try {
            return json.writeValueAsString(actor);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a listed actor can be written as JSON", e);
        }
    }

    private ListedActor read(String text) {
        try {
            return json.readValue(text, ListedActor.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored list can be read", e);
        }
    }
}
