package org.tiltmeter.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.tiltmeter.evaluation.audit.Audit;
import org.tiltmeter.evaluation.audit.AuditJson;
import org.tiltmeter.evaluation.audit.AuditSection;
import org.tiltmeter.evaluation.audit.AuditTable;
import org.tiltmeter.evaluation.audit.AxisFigures;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.engine.Variant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Swaps actors in the same sentences and prints how often that changes what the engine says. */
@Command(name = "./tiltmeter audit", description = "Swap actors and see whether verdicts change.")
final class AuditCommand implements Callable<Integer> {

    private final Function<Variant, Engine> engines;
    private final Console console;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    EngineChoice choice = new EngineChoice();

    @Mixin
    JsonFile json = new JsonFile();

    @Mixin
    CardFiles cards;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Sentences that are read at a time; all cores by default.")
    int threads = Runtime.getRuntime().availableProcessors();

    AuditCommand(Function<Variant, Engine> engines, Console console, Clock clock) {
        this.engines = engines;
        this.console = console;
        this.cards = new CardFiles(clock);
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "at least one sentence is read at a time");
        }
        choice.check(spec.commandLine());
        json.check(spec.commandLine());
        cards.check(spec.commandLine(), AuditSection.NAME, List.of());
        Engine engine = engines.apply(choice.variant());
        List<AxisFigures> figures = figures(new Audit(engine));
        console.print(AuditTable.of(figures));
        json.write(AuditJson.of(engine.methodVersion(), figures));
        cards.write(() -> List.of(AuditSection.of(figures, cards.made(spec.commandLine(), engine.methodVersion()))));
        return 0;
    }

    private List<AxisFigures> figures(Audit audit) {
        try (Console.Progress progress = console.progress("actors swapped", audit.sentences())) {
            return audit.run(threads, progress::step);
        }
    }
}
