package org.tiltmeter.analysis.actors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.analysis.facts.NameForm;
import org.tiltmeter.analysis.listing.Conditions;

/** Finds actors by any of the names they were seen under or are listed by, also where a letter or two is wrong. */
@ApplicationScoped
class ActorSearch {

    /**
     * How alike a name, or words of it, must be: of all trigrams of both so many are shared. "Kavanagh" finds Kavanaugh
     * (0.58) and "Pompoe" Pompeo (0.40), but "China" no Chile (0.33).
     */
    private static final String ALIKE = "0.35";

    /** Fewer letters have too few trigrams to be alike in. */
    private static final int FEWEST_LETTERS = 4;

    private final Session database;

    ActorSearch(Session database) {
        this.database = database;
    }

    /**
     * SQL for a table {@code found} of the actors that count for what is searched: whether a name holds it as it is. Its
     * values are added to the conditions, which must name the method version.
     */
    Optional<String> found(@Nullable String search, ActorMapping mapping, Conditions conditions) {
        if (search == null || search.isBlank()) {
            return Optional.empty();
        }
        String form = NameForm.of(search);
        conditions.naming("search", containing(search.strip().toLowerCase(Locale.ROOT)));
        conditions.naming("form", form);
        conditions.naming("containing", containing(form));
        String holds = "(lower(f.actor) like :search or :form <> '' and f.name like :containing)";
        String fits = form.length() < FEWEST_LETTERS ? holds : holds + " or :form <<% f.name";
        database.createNativeQuery(
                        "select set_config('pg_trgm.strict_word_similarity_threshold', :alike, true)", String.class)
                .setParameter("alike", ALIKE)
                .getResultList();
        return Optional.of("""
                found as (
                    select who.actor, bool_or(%1$s) as holds
                      from (select n.actor, n.name from actor_name n where n.method_version = :methodVersion %2$s) f %3$s
                     where %4$s group by who.actor)
                """.formatted(holds, mapping.names(), mapping.who(), fits));
    }

    /** A pattern that finds the text as it is. */
    private static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
