package org.tiltmeter.gateway.reportpage;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.comparisons.Comparison;
import org.tiltmeter.gateway.comparisons.Comparison.Effect;

/**
 * The effects of a comparison as CSV (RFC 4180), a row each, with a heading. Numbers are those of the run in full; what
 * has none is empty. {@code docs/data-dictionary.md} says what each column is.
 */
public final class ReportTable {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private ReportTable() {}

    /** The table, as UTF-8 is to be written. */
    public static String of(Comparison run) {
        var columns = Column.all(run);
        var text = new StringWriter();
        try (SequenceWriter rows = CSV.writer(LINES).writeValues(text)) {
            rows.write(columns.stream().map(Column::name).toList());
            for (Effect effect : run.effects()) {
                rows.write(cells(columns, effect));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("to memory", e);
        }
        return text.toString();
    }

    private static List<Object> cells(List<Column> columns, Effect effect) {
        return columns.stream()
                .map(column -> column.value().apply(effect))
                .map(ReportTable::harmless)
                .toList();
    }

    /**
     * Spreadsheets compute what begins like a formula, also behind blanks. Only names can: they get the apostrophe that
     * makes them text (OWASP, CSV Injection). Numbers are ours, and a minus before them stays.
     */
    private static Object harmless(@Nullable Object value) {
        if (!(value instanceof String text)) {
            return value == null ? "" : value;
        }
        boolean controls = !text.isEmpty() && Character.isISOControl(text.charAt(0));
        int first = text.codePoints()
                .dropWhile(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT)
                .findFirst()
                .orElse(' ');
        return controls || "=+-@＝＋－＠|%".indexOf(first) >= 0 ? "'" + text : text;
    }
}
