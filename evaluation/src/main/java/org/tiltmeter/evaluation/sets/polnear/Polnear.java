package org.tiltmeter.evaluation.sets.polnear;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tiltmeter.evaluation.score.Metric;
import org.tiltmeter.evaluation.score.Metric.Mean;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;

/** PolNeAR (Newell, Margolin and Ruths 2018): attributions in US political news. */
public final class Polnear implements DataSet {

    @Override
    public String name() {
        return "polnear";
    }

    @Override
    public List<Metric> metrics() {
        return List.of(
                new Metric(
                        "tokenMicroF1",
                        "tokens, all roles",
                        Mean.MICRO,
                        List.of("tokens.source", "tokens.cue", "tokens.content"),
                        "CRF .71",
                        "BERT .86"),
                Metric.of("contentTokenF1", "tokens, content", "tokens.content", "", "BERT .87"),
                Metric.of("sourceTokenF1", "tokens, source", "tokens.source", "", "BERT .83"),
                Metric.of("cueOverlapF1", "cue, overlap", "overlap.cue", "", "BERT .82 of verbs"),
                Metric.of("relationOverlapF1", "relation, overlap", "relation", "rules .452", "human .787"),
                Metric.of("cueExactF1", "cue, exact", "exact.cue", "", "human .705"),
                Metric.of("sourceExactF1", "source, exact", "exact.source", "", "human .777"),
                Metric.of("contentExactF1", "content, exact", "exact.content", "", "human .659"));
    }

    @Override
    public List<Metric> breakdown() {
        return Arrays.stream(SourceKind.values())
                .map(kind -> Metric.of(
                        "relationOverlapF1." + kind.name().toLowerCase(Locale.ROOT),
                        "relation, overlap; the source " + kind.title(),
                        kind.kind(),
                        "",
                        ""))
                .toList();
    }

    @Override
    public Texts find(Path data, String split) {
        String folder = "polnear/" + split;
        Path texts = data.resolve(folder).resolve("text");
        if (!Files.isDirectory(texts)) {
            return new Texts.Missing(folder + "/text");
        }
        return new Texts.Present(Folder.files(texts, ".txt").stream()
                .<GoldText>map(file -> text(data, folder, file))
                .toList());
    }

    private static PolnearText text(Path data, String folder, Path file) {
        String document = Folder.stem(file, ".txt");
        String annotations = folder + "/attributions/" + document + ".ann";
        String text = Folder.text(file);
        return new PolnearText(annotations, document, text, Standoff.relations(data.resolve(annotations), text));
    }
}
