package org.tiltmeter.evaluation.sets.newswcl50;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.sets.newswcl50.CodedArticle.Row;

/** The set's file of tokens, in CSV with a heading, and ours of predictions like it. */
final class ConllFile {

    static final String HEADING = ",topic/subtopic_name,doc_id,sent_id,token_id,token,reference\n";

    private static final ObjectWriter WRITER = new CsvMapper().writer(CsvSchema.emptySchema());

    private ConllFile() {}

    static List<Row> read(Path file) {
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Folder.text(file))) {
            List<Row> rows = new ArrayList<>();
            while (lines.hasNextValue()) {
                rows.add(row(file, lines.nextValue()));
            }
            return rows;
        } catch (IOException e) {
            throw new DataException(file + " is no CSV: " + e.getMessage(), e);
        }
    }

    private static Row row(Path file, Map<String, String> line) {
        return new Row(
                cell(file, line, ""),
                cell(file, line, "topic/subtopic_name"),
                cell(file, line, "doc_id"),
                cell(file, line, "sent_id"),
                cell(file, line, "token_id"),
                cell(file, line, "token"),
                cell(file, line, "reference"));
    }

    private static String cell(Path file, Map<String, String> line, String column) {
        String cell = line.get(column);
        if (cell == null) {
            throw new DataException(file + " has a line without the column '" + column + "'");
        }
        return cell;
    }

    /** Rows as lines. */
    static String lines(List<Row> rows) {
        StringBuilder lines = new StringBuilder();
        try {
            for (Row row : rows) {
                lines.append(WRITER.writeValueAsString(List.of(
                        row.id(),
                        row.subtopic(),
                        row.document(),
                        row.sentence(),
                        row.position(),
                        row.token(),
                        row.reference())));
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toString();
    }
}
