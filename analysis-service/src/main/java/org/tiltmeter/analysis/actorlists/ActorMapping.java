package org.tiltmeter.analysis.actorlists;

import org.jspecify.annotations.Nullable;

/**
 * As whom the actors of readings count: as themselves, or as a version of a list says. It is applied where rows are summed,
 * so that facts stay as they were counted and nothing is read again.
 *
 * @param list key of the version, or null where none is applied
 * @param label the version as {@code name@version}, or null
 */
public record ActorMapping(@Nullable Long list, @Nullable String label) {

    /** No list: every actor counts as itself. */
    public static final ActorMapping NONE = new ActorMapping(null, null);

    /**
     * SQL that joins to the table {@code f}, which has the columns {@code actor} and {@code name}, a row {@code who}: the
     * actor that counts, and by which rule of the list if it is another.
     */
    public String who() {
        if (list == null) {
            return " cross join lateral (select f.actor as actor, cast(null as text) as rule) who";
        }
        return """
                 left join listed_rule split on split.list = %1$d and split.actor = f.actor
                  and split.form = f.name and f.name <> ''
                 left join listed_rule alias on alias.list = %1$d and alias.actor = '' and alias.form = f.name
                 left join listed_rule merged on merged.list = %1$d and merged.actor = f.actor and merged.form = ''
                 cross join lateral (
                    select coalesce(split.target, alias.target, merged.target, f.actor) as actor,
                           case when split.target is not null then 'split' when alias.target is not null then 'alias'
                                when merged.target is not null then 'merge' end as rule) who
                """.formatted(list);
    }

    /** SQL that joins a row {@code listed} for each group of the list that {@code who} is in. */
    public String groups() {
        return " join listed_group listed on listed.list = " + (list == null ? "null" : list)
                + " and listed.actor = who.actor";
    }

    /** SQL for a text that the list has of an actor, from a column of {@code listed_actor}; null where it has none. */
    public String text(String column, String actor) {
        return list == null
                ? "cast(null as text)"
                : "(select l." + column + " from listed_actor l where l.list = " + list + " and l.id = " + actor + ")";
    }

    /** SQL for the rows (actor, form) of all names that the list itself has. */
    public String names() {
        return list == null ? "" : """
                 union all select l.id, l.form from listed_actor l where l.list = %1$d
                 union all select r.target, r.form from listed_rule r where r.list = %1$d and r.form <> ''
                """.formatted(list);
    }
}
