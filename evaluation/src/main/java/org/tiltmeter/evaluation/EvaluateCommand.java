package org.tiltmeter.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.evaluation.card.Made;
import org.tiltmeter.evaluation.card.Section;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.engine.ModelFacts;
import org.tiltmeter.evaluation.engine.Variant;
import org.tiltmeter.evaluation.report.FigureSections;
import org.tiltmeter.evaluation.report.FigureTable;
import org.tiltmeter.evaluation.report.FiguresJson;
import org.tiltmeter.evaluation.report.ModelSection;
import org.tiltmeter.evaluation.report.PredictionFiles;
import org.tiltmeter.evaluation.run.Evaluation;
import org.tiltmeter.evaluation.run.SetFigures;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.HeldOut;
import org.tiltmeter.evaluation.sets.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures an engine on the sets of a folder and prints one table. */
@Command(name = "./tiltmeter evaluate", description = "Measure the engine on public data sets.")
final class EvaluateCommand implements Callable<Integer> {

    /** What a document may have besides the table. */
    private static final List<String> OTHER_SECTIONS =
            List.of(FigureSections.ACTORS, FigureSections.OUTLETS, ModelSection.NAME);

    private final List<DataSet> sets;
    private final Function<Variant, Engine> engines;
    private final Console console;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Folder that holds the sets' folders.")
    Path data = Path.of("");

    @Option(names = "--only", split = ",", paramLabel = "SET", description = "Only these sets.")
    List<String> only = List.of();

    @Option(names = "--split", paramLabel = "NAME", description = "train, dev or test, of sets that have them.")
    String split = "dev";

    @Option(names = "--unseen", description = "Of sets without splits, only what training holds out.")
    boolean unseen;

    @Mixin
    EngineChoice choice = new EngineChoice();

    @Mixin
    JsonFile json = new JsonFile();

    @Mixin
    CardFiles cards;

    @Option(names = "--predictions", paramLabel = "DIR", description = "Write what the engine says, as the sets do.")
    @Nullable
    Path predictions;

    @Option(names = "--threads", paramLabel = "N", description = "Texts that are read at a time; all cores by default.")
    int threads = Runtime.getRuntime().availableProcessors();

    EvaluateCommand(List<DataSet> sets, Function<Variant, Engine> engines, Console console, Clock clock) {
        this.sets = sets;
        this.engines = engines;
        this.console = console;
        this.cards = new CardFiles(clock);
    }

    @Override
    public Integer call() {
        check();
        Engine engine = engines.apply(choice.variant());
        List<SetFigures> measured = new ArrayList<>();
        try (Evaluation evaluation = new Evaluation(engine, threads)) {
            for (DataSet set : sets) {
                if (only.isEmpty() || only.contains(set.name())) {
                    measure(evaluation, set, measured);
                }
            }
        }
        if (measured.isEmpty()) {
            console.say("nothing was measured: " + data + " has none of these sets");
            return 1;
        }
        report(engine.methodVersion(), measured);
        return 0;
    }

    private void check() {
        if (!Files.isDirectory(data)) {
            throw misused("there is no folder " + data);
        }
        List<String> names = sets.stream().map(DataSet::name).toList();
        for (String name : only) {
            if (!names.contains(name)) {
                throw misused("there is no set '" + name + "'; there are " + String.join(", ", names));
            }
        }
        if (!split.matches("train|dev|test")) {
            throw misused("there is no split '" + split + "'; there are train, dev, test");
        }
        choice.check(spec.commandLine());
        if (threads < 1) {
            throw misused("at least one text is read at a time");
        }
        json.check(spec.commandLine());
        cards.check(spec.commandLine(), FigureSections.TABLE, OTHER_SECTIONS);
    }

    private ParameterException misused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private void measure(Evaluation evaluation, DataSet set, List<SetFigures> measured) {
        switch (set.find(data, split)) {
            case Texts.Missing missing ->
                console.say(set.name() + ": skipped, for there is no " + missing.wanted() + " in " + data);
            case Texts.Present present -> {
                List<GoldText> texts = chosen(set, present.texts());
                try (Console.Progress progress = console.progress(set.name(), texts.size())) {
                    measured.add(evaluation.evaluate(set, texts, progress::step));
                }
            }
        }
    }

    /** Whoever measures on what was learnt is told so. */
    private List<GoldText> chosen(DataSet set, List<GoldText> texts) {
        List<GoldText> heldOut =
                texts.stream().filter(text -> HeldOut.includes(text.key())).toList();
        if (unseen) {
            return heldOut;
        }
        if (heldOut.size() < texts.size()) {
            console.say(
                    "%s: the engine was made with %d of these %d texts, if they are the published ones; --unseen leaves them out"
                            .formatted(set.name(), texts.size() - heldOut.size(), texts.size()));
        }
        return texts;
    }

    private void report(String methodVersion, List<SetFigures> measured) {
        console.print(FigureTable.of(measured));
        json.write(FiguresJson.of(methodVersion, split, unseen, measured));
        if (predictions != null) {
            for (SetFigures set : measured) {
                PredictionFiles.write(predictions, set.predictions());
            }
        }
        cards.write(() -> sections(measured, cards.made(spec.commandLine(), methodVersion)));
    }

    private List<Section> sections(List<SetFigures> measured, Made made) {
        List<Section> sections = new ArrayList<>(FigureSections.of(measured, texts(), made));
        sections.add(ModelSection.of(ModelFacts.of(choice.variant()), made));
        return sections;
    }

    /** Whoever reads the figures is told what they rest on. */
    private String texts() {
        String others = unseen
                ? "of the others what training holds out."
                : "the others whole, though the model learnt from most of their texts.";
        return "Sets with named splits: " + split + "; " + others;
    }
}
