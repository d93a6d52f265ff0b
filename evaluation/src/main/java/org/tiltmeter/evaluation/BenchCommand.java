package org.tiltmeter.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.evaluation.bench.Contender;
import org.tiltmeter.evaluation.bench.SideBySide;
import org.tiltmeter.evaluation.bench.SpeedJson;
import org.tiltmeter.evaluation.bench.SpeedSection;
import org.tiltmeter.evaluation.bench.SpeedTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times the engine beside its encoder and beside CoreNLP, and prints one table. */
@Command(name = "./tiltmeter bench", description = "Time the engine side by side with others.")
final class BenchCommand implements Callable<Integer> {

    private static final String SAMPLES = "quickstart/src/main/resources/samples/articles.ndjson";

    private final Path root;
    private final Supplier<String> methodVersion;
    private final Console console;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    JsonFile json = new JsonFile();

    @Mixin
    CardFiles cards;

    @Parameters(paramLabel = "read", description = "What is timed: reading.")
    String what = "";

    @Option(names = "--articles", paramLabel = "N", description = "How many articles; as many as the samples are.")
    int articles = 24;

    @Option(names = "--data", paramLabel = "FILE", description = "Articles in NDJSON; the sample corpus by default.")
    @Nullable
    Path data;

    @Option(names = "--only", split = ",", paramLabel = "CONTENDER", description = "Only these.")
    List<String> only = Arrays.stream(Contender.values()).map(Contender::key).toList();

    BenchCommand(Path root, Supplier<String> methodVersion, Console console, Clock clock) {
        this.root = root;
        this.methodVersion = methodVersion;
        this.console = console;
        this.cards = new CardFiles(clock);
    }

    @Override
    public Integer call() {
        List<Contender> contenders = contenders();
        check();
        SideBySide figures =
                SideBySide.of(contenders, root, data == null ? root.resolve(SAMPLES) : data, articles, console::say);
        console.print(SpeedTable.of(figures));
        json.write(SpeedJson.of(figures));
        if (!figures.hasFigures()) {
            return 1;
        }
        cards.write(() -> List.of(SpeedSection.of(figures, cards.made(spec.commandLine(), methodVersion.get()))));
        return 0;
    }

    private List<Contender> contenders() {
        List<Contender> chosen = new ArrayList<>();
        for (String key : only) {
            chosen.add(Contender.of(key).orElseThrow(() -> misused("there is no '" + key + "'; there are " + keys())));
        }
        return chosen.stream().distinct().sorted().toList();
    }

    private static String keys() {
        return Arrays.stream(Contender.values()).map(Contender::key).collect(Collectors.joining(", "));
    }

    private void check() {
        if (!what.equals("read")) {
            throw misused("there is nothing to time called '" + what + "'; there is read");
        }
        if (articles < 1) {
            throw misused("at least one article is read");
        }
        if (data != null && !Files.isRegularFile(data)) {
            throw misused("there is no file " + data);
        }
        json.check(spec.commandLine());
        cards.check(spec.commandLine(), SpeedSection.NAME, List.of());
    }

    private ParameterException misused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
