package org.tiltmeter.analysis.comparisons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.problems.Violation;
import org.tiltmeter.statistics.comparison.Specification;

/** Refuses a comparison of what nobody has ever heard of: nearly always a slip of the pen. */
@ApplicationScoped
class KnownNames {

    private static final String GROUP = "group:";

    private final Session database;

    KnownNames(Session database) {
        this.database = database;
    }

    /** @throws ProblemException 400, naming each actor, group and outlet that is unknown */
    void require(Specification specification, String methodVersion, ActorMapping mapping) {
        var violations = new ArrayList<Violation>();
        unknown(specification.outlets(), outlets(specification.outlets(), methodVersion))
                .forEach(name -> violations.add(new Violation(
                        "outlets", "“" + name + "” has no article that was read; see /outlets for those that have")));
        unknown(specification.actors(), actors(specification.actors(), methodVersion, mapping))
                .forEach(name -> violations.add(new Violation("actors", "“" + name + "” " + advice(name, mapping))));
        if (!violations.isEmpty()) {
            throw new ProblemException(Problem.badRequest("The comparison names what is not in the data.", violations));
        }
    }

    private static String advice(String name, ActorMapping mapping) {
        if (!name.startsWith(GROUP)) {
            return "is no actor of any article; search for its id in /actors";
        }
        return mapping.list() == null
                ? "is a group, which needs an actorList"
                : "is no group of the list " + mapping.label();
    }

    private static List<String> unknown(List<String> asked, Set<String> known) {
        return asked.stream().filter(name -> !known.contains(name)).toList();
    }

    private Set<String> outlets(List<String> names, String methodVersion) {
        return names("""
                select asked.name from unnest(:names) as asked(name)
                 where exists (select 1 from article a where a.method_version = :method and a.outlet = asked.name
                   and a.status = 'READ')""", names, methodVersion);
    }

    private Set<String> actors(List<String> names, String methodVersion, ActorMapping mapping) {
        var known = new HashSet<>(names("""
                select asked.name from unnest(:names) as asked(name)
                 where exists (select 1 from article_actor a where a.method_version = :method and a.actor = asked.name)
                """, names, methodVersion));
        if (mapping.list() != null) {
            known.addAll(database.createNativeQuery("""
                            select id from listed_actor where list = :list
                             union select 'group:' || name from listed_group where list = :list""", String.class)
                    .setParameter("list", mapping.list())
                    .getResultList());
        }
        return known;
    }

    private Set<String> names(String sql, List<String> names, String methodVersion) {
        return Set.copyOf(database.createNativeQuery(sql, String.class)
                .setParameter("names", names.toArray(String[]::new))
                .setParameter("method", methodVersion)
                .getResultList());
    }
}
