package org.tiltmeter.analysis.actorlists;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tiltmeter.analysis.actorlists.Draft.Cell;
import org.tiltmeter.problems.Violation;

/** Reads a list from CSV: a line with the names of the columns, then a line for each actor; | separates several values. */
final class CsvDrafts {

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final CsvRows rows;
    private final Violations violations;

    CsvDrafts(Reader body, Violations violations) {
        this.rows = new CsvRows(body);
        this.violations = violations;
    }

    /** Gives each actor as soon as its line is read. */
    void each(Consumer<Draft> actors) throws IOException {
        try {
            List<Optional<ListField>> columns = columns();
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                draft(row.get(), columns).ifPresent(actors);
            }
        } catch (CsvRows.Malformed e) {
            violations.add(new Violation("", String.valueOf(e.getMessage()), e.line(), e.column()));
        }
    }

    private List<Optional<ListField>> columns() throws IOException {
        var columns = new ArrayList<Optional<ListField>>();
        rows.next().ifPresent(header -> header.cells().forEach(cell -> {
            var field = ListField.of(withoutMark(cell.text()).strip());
            if (field.isEmpty() || columns.contains(field)) {
                violations.add(new Violation(
                        "", "is not a column, each once, of " + ListField.labels(), cell.line(), cell.column()));
            }
            columns.add(field);
        }));
        if (!columns.contains(Optional.of(ListField.ID))) {
            violations.add(new Violation("id", "is missing from the first line, which names the columns", 1, null));
        }
        violations.refuse();
        return columns;
    }

    private Optional<Draft> draft(CsvRows.Row row, List<Optional<ListField>> columns) {
        if (row.cells().size() > columns.size()) {
            violations.add(new Violation("", "has more cells than there are columns", row.line(), null));
            return Optional.empty();
        }
        Map<ListField, List<Cell>> cells = new EnumMap<>(ListField.class);
        for (int at = 0; at < row.cells().size(); at++) {
            var cell = row.cells().get(at);
            columns.get(at).ifPresent(field -> cells.put(field, values(field, cell)));
        }
        return Optional.of(new Draft(new Cell("", "id", row.line(), null), cells));
    }

    private static List<Cell> values(ListField field, CsvRows.Cell cell) {
        var values = new ArrayList<Cell>();
        int start = 0;
        String text = cell.text();
        while (start <= text.length()) {
            int bar = field.takesSeveral() ? text.indexOf('|', start) : -1;
            int end = bar < 0 ? text.length() : bar;
            String value = text.substring(start, end).strip();
            if (!value.isEmpty()) {
                values.add(new Cell(value, field.label(), cell.line(), cell.column()));
            }
            start = end + 1;
        }
        return values;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
