package org.tiltmeter.analysis.listing;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Which articles, and which actors in them: what every list and measure here can be narrowed by. */
public class ArticleFilter {

    @QueryParam("outlet")
    List<String> outlets = List.of();

    @QueryParam("actor")
    List<String> actors = List.of();

    @QueryParam("story")
    List<String> stories = List.of();

    @QueryParam("event")
    List<String> events = List.of();

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("methodVersion")
    @Nullable
    String methodVersion;

    @QueryParam("actor_list")
    @Nullable
    String actorList;

    /** The actor list that is to be applied, {@code name} or {@code name@version}, or null. */
    public @Nullable String actorList() {
        return actorList;
    }

    /** Actors that were asked for; empty for all. */
    public List<String> actors() {
        return actors;
    }

    /** The method version that was asked for, or the running one. */
    public String methodVersionOr(String running) {
        return methodVersion == null ? running : methodVersion;
    }

    /** Narrows the rows of the table {@code article}, named {@code a}, to these articles; actors are not looked at. */
    public Conditions articles(String runningMethodVersion) {
        var conditions = new Conditions()
                .and("a.method_version = :methodVersion", "methodVersion", methodVersionOr(runningMethodVersion))
                .ifAny("a.outlet in (:outlet)", "outlet", outlets);
        in(conditions, "story", stories);
        in(conditions, "event", events);
        if (from != null) {
            Instant start = Moment.parse("from", from);
            conditions.and("a.published_at >= :from", "from", start);
        }
        if (to != null) {
            Instant end = Moment.parse("to", to);
            conditions.and("a.published_at < :to", "to", end);
        }
        return conditions;
    }

    /** Only articles of these story groups, or of these events. */
    private static void in(Conditions conditions, String column, List<String> ids) {
        if (!ids.isEmpty()) {
            List<UUID> wanted = ids.stream().map(id -> uuid(column, id)).toList();
            conditions.and(
                    "a.id in (select p.article_id from placed_article p where p." + column + " in (:" + column + "))",
                    column,
                    wanted);
        }
    }

    private static UUID uuid(String name, String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.badField(name, "is not the id of an article"));
        }
    }
}
