package org.tiltmeter.analysis.actorlists;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.problems.Violation;

/**
 * An actor as it was uploaded, each value with its place.
 *
 * @param place of the actor as a whole
 */
record Draft(Cell place, Map<ListField, List<Cell>> cells) {

    Draft {
        var copy = new EnumMap<ListField, List<Cell>>(ListField.class);
        cells.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        cells = copy;
    }

    /**
     * A value and where it stands.
     *
     * @param field path into a JSON body, or column of a CSV body
     * @param line of the body, from 1
     * @param column character of the line, from 1, or null
     */
    record Cell(
            String text, String field, int line, @Nullable Integer column) {

        Violation violation(String message) {
            return new Violation(field, message, line, column);
        }
    }

    List<Cell> of(ListField field) {
        return cells.getOrDefault(field, List.of());
    }

    /** The actor's id. */
    String id() {
        return of(ListField.ID).getFirst().text();
    }

    ListedActor actor() {
        return new ListedActor(
                id(),
                single(ListField.NAME),
                single(ListField.WIKIDATA),
                texts(ListField.ALIASES),
                texts(ListField.GROUPS),
                texts(ListField.MERGES),
                texts(ListField.SPLITS));
    }

    private @Nullable String single(ListField field) {
        return of(field).isEmpty() ? null : of(field).getFirst().text();
    }

    private List<String> texts(ListField field) {
        return of(field).stream().map(Cell::text).distinct().toList();
    }
}
