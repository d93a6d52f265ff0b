package org.tiltmeter.evaluation.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.run.Answers;

/**
 * Puts actors into the same sentences and asks an engine what it says of them. A reader of news who wants to compare what
 * is said of two actors needs an engine that says the same of both where the same is said.
 */
public final class Audit {

    private final Judge judge;
    private final List<Question> questions = new ArrayList<>();

    /** A template and who stands in it. */
    private record Question(Template template, StandIn standIn) {}

    /** An audit with the sentences and actors that come with this module. */
    public Audit(Engine engine) {
        this(new EngineJudge(engine), Material.shipped());
    }

    Audit(Judge judge, Material material) {
        this.judge = judge;
        for (Template template : material.templates()) {
            material.standIns().stream()
                    .filter(template::takes)
                    .forEach(standIn -> questions.add(new Question(template, standIn)));
        }
    }

    /** How many sentences the engine is asked about. */
    public int sentences() {
        return questions.size();
    }

    /**
     * Asks, several at a time, and counts in the order of the templates.
     *
     * @param step told after each answer
     */
    public List<AxisFigures> run(int threads, Runnable step) {
        Map<Axis, Map<Template, List<Judged>>> answers = new LinkedHashMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Judged judged : Answers.of(questions, this::ask, pool, step)) {
                answers.computeIfAbsent(judged.standIn().axis(), axis -> new LinkedHashMap<>())
                        .computeIfAbsent(judged.template(), template -> new ArrayList<>())
                        .add(judged);
            }
        }
        return answers.entrySet().stream()
                .map(axis -> figures(axis.getKey(), axis.getValue()))
                .toList();
    }

    private Judged ask(Question question) {
        return new Judged(
                question.template(),
                question.standIn(),
                judge.of(question.template().with(question.standIn())));
    }

    private static AxisFigures figures(Axis axis, Map<Template, List<Judged>> answers) {
        return AxisFigures.of(
                axis,
                answers.entrySet().stream()
                        .map(template -> TemplateSwaps.of(template.getKey(), template.getValue()))
                        .toList());
    }
}
