package org.tiltmeter.quickstart.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.quickstart.suite.Installation;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times comparisons over made-up articles; the exit code is 1 where an answer is another than the facts give. */
@Command(name = "bench-compare", description = "Time comparisons over made-up articles, beside SQL over their facts.")
public final class CompareBenchCommand implements Callable<Integer> {

    private static final int WIDTH = 100;

    @Option(names = "--articles", split = ",", description = "how many; one number or several")
    List<Integer> articles = List.of(100_000, 300_000, 1_000_000);

    @Option(names = "--questions", description = "of each kind; without it 200")
    int questions = 200;

    @Option(names = "--of-facts", description = "how many of them are asked in SQL over the facts too; without it 10")
    int ofFacts = 10;

    @Option(names = "--seed", description = "of the articles")
    long seed = 20_261_123;

    @Option(names = "--folder", description = "where the databases lie meanwhile; a million articles need 25 GB")
    @Nullable
    Path folder;

    @Option(names = "--keep", description = "leave the databases there, for the next time")
    boolean keep;

    @Option(names = "--json", description = "write the figures into this file too")
    @Nullable
    Path json;

    private final Installation installation;
    private final Terminal terminal;

    public CompareBenchCommand(Installation installation, Terminal terminal) {
        this.installation = installation;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        var bench = new CompareBench(
                installation.root(),
                folder == null ? installation.root().resolve("target/bench-compare") : folder.toAbsolutePath(),
                new CompareBench.Effort(questions, ofFacts, keep),
                new Bars(terminal));
        var figures = new ArrayList<CompareFigures>();
        for (int many : articles) {
            figures.add(bench.of(new World(many, seed)));
        }
        terminal.print(CompareTable.of(figures));
        if (json != null) {
            Files.writeString(json, CompareJson.of(figures));
        }
        return figures.stream().allMatch(CompareFigures::isRight) ? 0 : 1;
    }

    /** A bar on a terminal; elsewhere a line for each task. */
    private record Bars(Terminal terminal) implements CompareBench.Progress {

        @Override
        public CompareBench.Task begin(String task, int steps) {
            if (!terminal.live()) {
                terminal.say(task);
                return new Bar(null);
            }
            return new Bar(new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
                    .build());
        }
    }

    private record Bar(@Nullable ProgressBar bar) implements CompareBench.Task {

        @Override
        public void step() {
            if (bar != null) {
                bar.step();
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
