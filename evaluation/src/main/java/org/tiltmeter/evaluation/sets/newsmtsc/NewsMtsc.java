package org.tiltmeter.evaluation.sets.newsmtsc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiltmeter.evaluation.score.Metric;
import org.tiltmeter.evaluation.score.Metric.Mean;
import org.tiltmeter.evaluation.sets.ActorKinds;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;

/** NewsMTSC (Hamborg and Donnay 2021), in two parts: sentences as they come (rw), and with several targets (mt). */
public final class NewsMtsc implements DataSet {

    private static final List<String> PARTS = List.of("rw", "mt");
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String name() {
        return "newsmtsc";
    }

    @Override
    public List<Metric> metrics() {
        return List.of(
                metric("rw", "polarity, rw, macro", "VADER .515", "GRU-TSC .831"),
                metric("mt", "polarity, mt, macro", "VADER .512", "GRU-TSC .825"));
    }

    @Override
    public List<Metric> breakdown() {
        List<Metric> breakdown = new ArrayList<>();
        for (String part : PARTS) {
            for (Stance stance : Stance.values()) {
                String kind = stance.kind(part);
                breakdown.add(Metric.of(kind, "polarity, " + part + ", " + stance.title(), kind, "", ""));
            }
        }
        for (String kind : ActorKinds.keys()) {
            breakdown.add(Metric.of(
                    "accuracy." + kind, "polarity, accuracy; the target: " + kind, NewsMtscText.towards(kind), "", ""));
        }
        return breakdown;
    }

    private static Metric metric(String part, String name, String floor, String published) {
        List<String> kinds =
                Arrays.stream(Stance.values()).map(stance -> stance.kind(part)).toList();
        return new Metric(part, name, Mean.MACRO, kinds, floor, published);
    }

    @Override
    public Texts find(Path data, String split) {
        List<GoldText> texts = new ArrayList<>();
        for (String part : PARTS) {
            String name = "newsmtsc/" + split + "_" + part + ".jsonl";
            Path file = data.resolve(name);
            if (Files.isRegularFile(file)) {
                Folder.text(file).lines().forEach(line -> texts.add(text(name, part, line)));
            }
        }
        return texts.isEmpty()
                ? new Texts.Missing("newsmtsc/" + split + "_rw.jsonl or " + split + "_mt.jsonl")
                : new Texts.Present(texts);
    }

    private static NewsMtscText text(String file, String part, String line) {
        try {
            return NewsMtscText.of(file, part, JSON.readValue(line, ObjectNode.class));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new DataException(file + " has a line that is no sentence with a target and its polarity", e);
        }
    }
}
