package org.tiltmeter.analysis.measures;

import java.util.stream.Stream;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** What rows can be grouped by. */
enum GroupKey {
    ACTOR("actor", "who.actor"),
    GROUP("group", "listed.name"),
    OUTLET("outlet", "c.outlet"),
    MONTH("month", "to_char(c.published_at at time zone 'UTC', 'YYYY-MM') collate \"C\""),
    DAY("day", "to_char(c.published_at at time zone 'UTC', 'YYYY-MM-DD') collate \"C\"");

    private final String label;
    private final String expression;

    GroupKey(String label, String expression) {
        this.label = label;
        this.expression = expression;
    }

    /** As the API and the query's results spell it. */
    String label() {
        return label;
    }

    /** SQL over the chosen articles, c, who the facts count to, and its groups, listed. */
    String expression() {
        return expression;
    }

    /** Whether an article can have several values of it. */
    boolean isOfActors() {
        return this == ACTOR || this == GROUP;
    }

    static GroupKey of(String label) {
        return Stream.of(values())
                .filter(key -> key.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.badField("group_by", "is none of actor, group, outlet, month, day")));
    }
}
