package org.tiltmeter.analysis.listing;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which articles, and which actors in them: what every list and measure here can be narrowed by. */
public class ArticleFilter {

    @QueryParam("outlet")
    List<String> outlets = List.of();

    @QueryParam("actor")
    List<String> actors = List.of();

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
}
