package org.tiltmeter.evaluation.sets.ptc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.score.Metric;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;
import org.tiltmeter.evaluation.text.CodePoints;

/** PTC (Da San Martino et al. 2019): of its techniques, loaded language. Offsets are code points. */
public final class Ptc implements DataSet {

    @Override
    public String name() {
        return "ptc";
    }

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.of("overlapF1", "loaded spans, overlap", "loaded", "", "all techniques .517"));
    }

    @Override
    public Texts find(Path data, String split) {
        Path articles = data.resolve("ptc/articles");
        if (!Files.isDirectory(articles)) {
            return new Texts.Missing("ptc/articles");
        }
        return new Texts.Present(Folder.files(articles, ".txt").stream()
                .<GoldText>map(file -> text(data, file))
                .toList());
    }

    private static PtcText text(Path data, Path file) {
        String document = Folder.stem(file, ".txt");
        String text = Folder.text(file);
        return new PtcText(document, text, gold(data.resolve("ptc/labels/" + document + ".tsv"), text));
    }

    private static List<Span> gold(Path labels, String text) {
        CodePoints points = new CodePoints(text);
        List<Span> spans = new ArrayList<>();
        for (String line : Folder.text(labels).lines().toList()) {
            String[] fields = line.split("\t", -1);
            try {
                if (fields.length > 3 && fields[1].equals(PtcText.TECHNIQUE)) {
                    int start = points.unit(Integer.parseInt(fields[2]));
                    spans.add(new Span(Part.TEXT, start, points.unit(Integer.parseInt(fields[3]))));
                }
            } catch (IllegalArgumentException e) {
                throw new DataException(labels + " has no span in the line: " + line, e);
            }
        }
        return spans;
    }
}
