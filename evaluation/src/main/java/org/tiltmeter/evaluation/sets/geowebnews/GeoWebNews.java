package org.tiltmeter.evaluation.sets.geowebnews;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiltmeter.evaluation.score.Metric;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;
import org.tiltmeter.evaluation.sets.geowebnews.Toponym.Label;

/** GeoWebNews (Gritta, Pilehvar and Collier 2020): toponyms in news from many countries. */
public final class GeoWebNews implements DataSet {

    private static final String FOLDER = "geowebnews";

    @Override
    public String name() {
        return FOLDER;
    }

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of("metonymAccuracy", "metonymic or literal", GeoWebNewsText.METONYMY, "", "ReLocaR .848"),
                Metric.of("spotF1", "toponyms, exact", GeoWebNewsText.SPOTTED, "", ""));
    }

    @Override
    public List<Metric> breakdown() {
        List<Metric> breakdown = new ArrayList<>();
        breakdown.add(Metric.of(
                "associativeAccuracy", "literal or associative, all labels", GeoWebNewsText.ASSOCIATIVE, "", ""));
        for (Label label : Label.values()) {
            String key = label.name().toLowerCase(Locale.ROOT);
            breakdown.add(Metric.of(
                    "associativeAccuracy." + key,
                    "literal or associative: " + key.replace('_', ' '),
                    label.name(),
                    "",
                    ""));
        }
        return breakdown;
    }

    @Override
    public Texts find(Path data, String split) {
        Path folder = data.resolve(FOLDER);
        return Files.isDirectory(folder)
                ? new Texts.Present(Folder.files(folder, ".txt").stream()
                        .<GoldText>map(file -> text(folder, file))
                        .toList())
                : new Texts.Missing(FOLDER);
    }

    private static GeoWebNewsText text(Path folder, Path file) {
        String document = Folder.stem(file, ".txt");
        String text = Folder.text(file);
        return new GeoWebNewsText(document, text, Standoff.toponyms(folder.resolve(document + ".ann"), text));
    }
}
