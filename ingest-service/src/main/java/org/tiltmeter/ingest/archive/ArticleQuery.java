package org.tiltmeter.ingest.archive;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.StorableText;
import org.tiltmeter.ingest.store.ArticleFilter;

/**
 * Which articles are wanted: those that meet all that is given.
 *
 * @param outlets any of these
 * @param from published then or later
 * @param to published before
 * @param search in the title, whatever the case
 * @param ids any of these
 */
record ArticleQuery(
        @QueryParam("outlet") List<String> outlets,
        @QueryParam("from") @Nullable String from,
        @QueryParam("to") @Nullable String to,
        @QueryParam("search") @Nullable String search,
        @QueryParam("id") List<UUID> ids) {

    /** In terms of what is stored, which never holds what PostgreSQL cannot. */
    ArticleFilter filter() {
        return new ArticleFilter(
                outlets.stream().map(StorableText::of).toList(),
                moment("from", from),
                moment("to", to),
                search == null ? null : StorableText.of(search).toLowerCase(Locale.ROOT),
                ids);
    }

    private static @Nullable Instant moment(String parameter, @Nullable String value) {
        return value == null ? null : Moment.parse(parameter, value);
    }
}
