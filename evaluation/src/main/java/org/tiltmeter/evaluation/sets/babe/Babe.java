package org.tiltmeter.evaluation.sets.babe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiltmeter.evaluation.score.Metric;
import org.tiltmeter.evaluation.score.Metric.Mean;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;

/** BABE (Spinde et al. 2021): sentences labelled by experts. */
public final class Babe implements DataSet {

    @Override
    public String name() {
        return "babe";
    }

    @Override
    public List<Metric> metrics() {
        return List.of(
                new Metric(
                        "macroF1",
                        "biased sentence, macro",
                        Mean.MACRO,
                        List.of(BabeText.BIASED, BabeText.NOT_BIASED),
                        "lexicon .607",
                        "DA-RoBERTa .814"),
                Metric.of("wordF1", "biased word", "word", "", "human .50–.55"));
    }

    @Override
    public Texts find(Path data, String split) {
        Path file = data.resolve("babe/sentences.csv");
        if (!Files.isRegularFile(file)) {
            return new Texts.Missing("babe/sentences.csv");
        }
        List<GoldText> texts = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(Columns.GOLD).readValues(Folder.text(file))) {
            while (rows.hasNext()) {
                texts.add(text(rows.next()));
            }
        } catch (IOException | RuntimeException e) {
            throw new DataException(file + " is no table of BABE near row " + (texts.size() + 1), e);
        }
        return new Texts.Present(texts);
    }

    private static BabeText text(Map<String, String> row) throws JsonProcessingException {
        String text = cell(row, "text");
        String link = cell(row, "news_link");
        return new BabeText(
                text,
                link.isBlank() ? text : link,
                cell(row, "outlet"),
                cell(row, "label_bias").equals(BabeText.BIASED),
                BiasedWords.parse(cell(row, "biased_words")));
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new DataException("no column " + column);
        }
        return cell;
    }
}
