package org.tiltmeter.evaluation.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.score.Bootstrap;
import org.tiltmeter.evaluation.score.Metric;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.Examined;
import org.tiltmeter.evaluation.sets.GoldText;

/** Asks an engine about texts, several at a time, and sums up in the order of the texts, whichever was done first. */
public final class Evaluation implements AutoCloseable {

    private final Engine engine;
    private final ExecutorService pool;

    public Evaluation(Engine engine, int threads) {
        this.engine = engine;
        this.pool = Executors.newFixedThreadPool(threads);
    }

    /**
     * Measures a set.
     *
     * @param step told after each text, in their order
     */
    public SetFigures evaluate(DataSet set, List<GoldText> texts, Runnable step) {
        List<Examined> examined = Answers.of(texts, text -> text.examine(engine), pool, step);
        return new SetFigures(
                set.name(),
                texts.size(),
                figures(set.metrics(), texts, examined),
                figures(set.breakdown(), texts, examined),
                byOutlet(set, texts, examined),
                examined.stream().flatMap(one -> one.predictions().stream()).toList());
    }

    private static List<Figure> figures(List<Metric> metrics, List<GoldText> texts, List<Examined> examined) {
        Map<String, List<Tally>> byDocument = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            byDocument
                    .computeIfAbsent(texts.get(i).document(), name -> new ArrayList<>())
                    .add(examined.get(i).tally());
        }
        List<Tally> documents = byDocument.values().stream().map(Tally::sum).toList();
        return metrics.stream().map(metric -> figure(metric, documents)).toList();
    }

    private static Figure figure(Metric metric, List<Tally> documents) {
        List<Tally> concerned = documents.stream().filter(metric::concerns).toList();
        Tally all = Tally.sum(concerned);
        return new Figure(
                metric,
                metric.figure(all),
                Bootstrap.interval(metric, concerned).orElse(null),
                concerned.size(),
                metric.sum(all));
    }

    private static Map<String, List<Figure>> byOutlet(DataSet set, List<GoldText> texts, List<Examined> examined) {
        Map<String, List<Integer>> positions = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            positions
                    .computeIfAbsent(texts.get(i).outlet(), name -> new ArrayList<>())
                    .add(i);
        }
        positions.remove("");
        Map<String, List<Figure>> figures = new TreeMap<>();
        positions.forEach((outlet, at) -> figures.put(
                outlet,
                figures(
                        set.metrics(),
                        at.stream().map(texts::get).toList(),
                        at.stream().map(examined::get).toList())));
        return figures;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
