package org.tiltmeter.evaluation.sets.newsfair;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.tiltmeter.evaluation.score.Metric;
import org.tiltmeter.evaluation.score.Metric.Mean;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;

/** News-Fair, second edition (Bast, Hertel and Prange 2023): every entity in a stretch of each article. */
public final class NewsFair implements DataSet {

    private static final String FILE = "newsfair/benchmark.jsonl";
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String name() {
        return "newsfair";
    }

    @Override
    public List<Metric> metrics() {
        List<String> kinds =
                Arrays.stream(EntityType.values()).map(EntityType::kind).toList();
        return List.of(
                new Metric("nerF1", "named entities, exact", Mean.MICRO, kinds, "Spotlight .569", "ReFinED .738"));
    }

    @Override
    public List<Metric> breakdown() {
        return Arrays.stream(EntityType.values())
                .map(EntityType::kind)
                .map(kind -> Metric.of("nerF1." + kind, "named entities, exact: " + kind, kind, "", ""))
                .toList();
    }

    @Override
    public Texts find(Path data, String split) {
        Path file = data.resolve(FILE);
        return Files.isRegularFile(file)
                ? new Texts.Present(
                        Folder.text(file).lines().<GoldText>map(NewsFair::text).toList())
                : new Texts.Missing(FILE);
    }

    private static NewsFairText text(String line) {
        try {
            return NewsFairText.of(JSON.readValue(line, ObjectNode.class));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new DataException(FILE + " has a line that is no article with labels", e);
        }
    }
}
