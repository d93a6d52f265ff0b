package org.tiltmeter.analysis.actors;

import java.util.List;
import org.tiltmeter.analysis.actorlists.ActorMapping;

/** SQL for who is mentioned in which article, how often: the table {@code counted} that all questions on actors stand on. */
final class CountedSql {

    /** Where actors are looked for: in headlines too. */
    static final List<String> PARTS = List.of("title", "text");

    private CountedSql() {}

    /**
     * A row for each article and actor that it mentions.
     *
     * @param conditions on the articles, {@code a}, and whom their facts count to, {@code who}
     * @param searched whether to keep to the actors of a table {@code found}
     */
    static String counted(ActorMapping mapping, String conditions, boolean searched) {
        return """
                counted as (
                    select a.id, a.outlet, a.published_at, who.actor, %1$s as holds,
                           min(m.name) as name, min(m.kind) filter (where m.actor = who.actor) as kind,
                           sum(f.mentions_own + f.mentions_sourced + f.mentions_unknown) as mentions
                      from article a
                      join actor_fact f on f.article_id = a.id and f.method_version = a.method_version %2$s
                      left join article_actor m on m.article_id = a.id and m.method_version = a.method_version
                       and m.actor = f.actor %3$s
                     where a.status = 'READ' and %4$s
                     group by a.id, a.outlet, a.published_at, who.actor%5$s
                    having sum(f.mentions_own + f.mentions_sourced + f.mentions_unknown) > 0)
                """.formatted(
                        searched ? "found.holds" : "true",
                        mapping.who(),
                        searched ? "join found on found.actor = who.actor" : "",
                        conditions,
                        searched ? ", found.holds" : "");
    }

    /** Its kind, over rows of {@code counted c}; who is in no article by this id has what the id says. */
    static String kind() {
        return "coalesce(min(c.kind), split_part(c.actor, ':', 1))";
    }

    /** The list's name, or else the one that most articles use, over rows of {@code counted c}. */
    static String name(ActorMapping mapping) {
        return "coalesce(" + mapping.text("name", "c.actor") + ", mode() within group (order by c.name), c.actor)";
    }
}
