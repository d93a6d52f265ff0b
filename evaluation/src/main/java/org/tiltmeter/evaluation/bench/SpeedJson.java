package org.tiltmeter.evaluation.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The figures as JSON: {@code {"data", "articles", "sentences", "machine": {…}, "addedByActors", CONTENDER: {"cpuSecondsPer1000Sentences",
 * "wallSecondsPer1000Sentences", "peakMemoryMegabytes", "firstReadingSeconds", "rounds", "jvmOptions"}}}; reading has
 * {@code "allCores": {"threads", "articlesPerSecond", "residentMegabytes", …}} too, and a contender that could not be timed
 * has {@code "notTimed"} alone. What the system does not tell is left out. A megabyte is a million bytes.
 */
public final class SpeedJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double MEGABYTE = 1e6;

    private SpeedJson() {}

    public static String of(SideBySide figures) {
        ObjectNode root = JSON.createObjectNode();
        root.put("data", String.valueOf(figures.data().getFileName()));
        root.put("articles", figures.articles()).put("sentences", figures.sentences());
        root.set("machine", JSON.valueToTree(figures.machine()));
        figures.addedByActors().ifPresent(added -> root.put("addedByActors", added));
        for (Outcome outcome : figures.outcomes()) {
            ObjectNode node = root.putObject(outcome.contender().key());
            switch (outcome) {
                case Outcome.Timed timed -> {
                    node.put("jvmOptions", String.join(" ", timed.contender().jvmOptions()));
                    speed(node, timed.speed(), figures);
                }
                case Outcome.NotTimed notTimed -> node.put("notTimed", notTimed.why());
            }
        }
        return root.toPrettyString() + "\n";
    }

    private static void speed(ObjectNode node, Speed speed, SideBySide figures) {
        spent(node, speed.oneThread(), figures);
        megabytes(node, "peakMemoryMegabytes", speed.peakMemory());
        node.put("firstReadingSeconds", speed.firstReadingSeconds());
        Speed.AllCores all = speed.allCores();
        if (all != null) {
            ObjectNode cores = node.putObject("allCores").put("threads", all.threads());
            cores.put("articlesPerSecond", figures.articles() / all.spent().wallSeconds());
            megabytes(cores, "residentMegabytes", all.residentMemory());
            spent(cores, all.spent(), figures);
        }
    }

    private static void spent(ObjectNode node, Spent spent, SideBySide figures) {
        node.put("cpuSecondsPer1000Sentences", figures.per1000Sentences(spent.cpuSeconds()));
        node.put("wallSecondsPer1000Sentences", figures.per1000Sentences(spent.wallSeconds()));
        node.put("rounds", spent.rounds());
    }

    private static void megabytes(ObjectNode node, String field, long bytes) {
        if (bytes > 0) {
            node.put(field, bytes / MEGABYTE);
        }
    }
}
