package org.tiltmeter.analysis.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.actorlists.ActorListVersions;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.analysis.actors.ActorMention.Spoken;
import org.tiltmeter.analysis.actors.ActorMention.Stretch;
import org.tiltmeter.analysis.listing.ArticleFilter;
import org.tiltmeter.analysis.listing.Conditions;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.analysis.listing.Unresolved;
import org.tiltmeter.analysis.reading.ArticleReader;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** The table {@code mention}: the evidence behind an actor's figures. */
@ApplicationScoped
class ActorMentions {

    private record Position(Instant publishedAt, UUID article, int index) {}

    private static final String COLUMNS =
            "select a.id, a.outlet, a.published_at, f.index, f.part, f.\"start\" as begins,"
                    + " f.\"end\" as ends, f.text, f.form, f.name, f.voice, f.attribution, f.actor, who.rule, f.confidence,"
                    + " f.producer";

    private final Session database;
    private final ArticleReader reader;
    private final ActorListVersions lists;
    private final Unresolved unresolved;

    ActorMentions(Session database, ArticleReader reader, ActorListVersions lists, Unresolved unresolved) {
        this.database = database;
        this.reader = reader;
        this.lists = lists;
        this.unresolved = unresolved;
    }

    /** Newest article first, in reading order in each. */
    Page<ActorMention> list(String actor, ArticleFilter filter, Paging paging, @Nullable String form) {
        ActorMapping mapping = lists.mapping("actor_list", filter.actorList());
        Conditions conditions = filter.articles(reader.methodVersion()).and("who.actor = :who", "who", actor);
        if (form != null) {
            conditions.and("f.form = :form", "form", known(form));
        }
        String from = " from article a join mention f on f.article_id = a.id and f.method_version = a.method_version"
                + mapping.who() + " where a.status = 'READ' and " + conditions.all();
        var count = conditions.bind(database.createNativeQuery("select count(*)" + from, Long.class));
        var after = paging.after(
                3,
                at -> new Position(Instant.parse(at.get(0)), UUID.fromString(at.get(1)), Integer.parseInt(at.get(2))));
        String start = after.isEmpty()
                ? ""
                : " and (a.published_at < :publishedAt or a.published_at = :publishedAt"
                        + " and (a.id < :article or a.id = :article and f.index > :index))";
        after.ifPresent(at -> conditions
                .naming("publishedAt", at.publishedAt())
                .naming("article", at.article())
                .naming("index", at.index()));
        var rows = conditions
                .bind(database.createNativeQuery(
                        COLUMNS + from + start + " order by a.published_at desc, a.id desc, f.index", Tuple.class))
                .setMaxResults(paging.limit() + 1);
        return Page.of(
                        count.getSingleResult(),
                        rows.getResultList().stream()
                                .map(ActorMentions::mention)
                                .toList(),
                        paging.limit(),
                        last -> List.of(
                                last.publishedAt().toString(),
                                last.article().toString(),
                                Integer.toString(last.index())))
                .beside(unresolved.in(filter.articles(reader.methodVersion()), CountedSql.PARTS), mapping.label());
    }

    private static String known(String form) {
        List<String> forms = Stream.of(Mention.Form.values())
                .filter(Mention.Form::counts)
                .map(known -> known.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!forms.contains(form)) {
            throw new ProblemException(Problem.badField("form", "is none of " + String.join(", ", forms)));
        }
        return form;
    }

    private static ActorMention mention(Tuple row) {
        var span = new Stretch(
                row.get("part", String.class),
                number(row, "begins"),
                number(row, "ends"),
                row.get("text", String.class));
        Number attribution = row.get("attribution", Number.class);
        String rule = row.get("rule", String.class);
        return new ActorMention(
                row.get("id", UUID.class),
                row.get("outlet", String.class),
                row.get("published_at", Instant.class),
                number(row, "index"),
                span,
                row.get("form", String.class),
                row.get("name", String.class),
                new Spoken(row.get("voice", String.class), attribution == null ? null : attribution.intValue()),
                rule == null ? "reading" : rule,
                row.get("actor", String.class),
                row.get("confidence", Number.class).doubleValue(),
                row.get("producer", String.class));
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
