package org.tiltmeter.quickstart.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tiltmeter.embedded.StartFailure;
import org.tiltmeter.quickstart.Gateway;
import org.tiltmeter.quickstart.terminal.Terminal;

/** Sends the sample corpus to the gateway and waits until every article of it has been read. */
public final class LoadSamples {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOOK_MILLIS = 200;
    private static final int WIDTH = 100;

    private final Gateway gateway;
    private final Terminal terminal;

    public LoadSamples(Gateway gateway, Terminal terminal) {
        this.gateway = gateway;
        this.terminal = terminal;
    }

    /** What became of the corpus: articles that were new to the suite, and articles that it knew. */
    public record Loaded(int added, int known) {}

    /**
     * Loads it. What is stored already stays as it is.
     *
     * @throws StartFailure where an article is refused, or not read in time
     */
    public Loaded load(SampleCorpus corpus) {
        List<Outcome> outcomes;
        try (Stream<JsonNode> lines = gateway.post("/v1/articles/batch", corpus.submissions())) {
            outcomes = lines.map(Outcome::of).toList();
        }
        long refused =
                outcomes.stream().filter(outcome -> outcome.id().isEmpty()).count();
        if (refused > 0 || outcomes.size() != corpus.size()) {
            throw new StartFailure("of the %d sample articles %d were taken and %d refused"
                    .formatted(corpus.size(), outcomes.size() - refused, refused));
        }
        int known = (int) outcomes.stream().filter(Outcome::duplicate).count();
        awaitReadings(outcomes.stream().map(Outcome::id).toList(), known < outcomes.size());
        return new Loaded(outcomes.size() - known, known);
    }

    private record Outcome(String id, boolean duplicate) {
        static Outcome of(JsonNode line) {
            String outcome = line.path("outcome").asText();
            return new Outcome(outcome.equals("refused") ? "" : line.path("id").asText(), outcome.equals("duplicate"));
        }
    }

    private void awaitReadings(List<String> ids, boolean worthShowing) {
        if (terminal.live() && worthShowing) {
            try (ProgressBar bar = bar(ids.size())) {
                awaitReadings(ids, bar::step);
            }
        } else {
            awaitReadings(ids, () -> {});
        }
    }

    private ProgressBar bar(int articles) {
        return new ProgressBarBuilder()
                .setTaskName("Reading the sample corpus")
                .setInitialMax(articles)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(100)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
                .hideEta()
                .build();
    }

    private void awaitReadings(List<String> ids, Runnable step) {
        Instant end = Instant.now().plus(PATIENCE);
        Deque<String> unread = new ArrayDeque<>(ids);
        while (!unread.isEmpty()) {
            if (gateway.find("/v1/articles/" + unread.element() + "/reading").isPresent()) {
                unread.remove();
                step.run();
            } else if (Instant.now().isAfter(end)) {
                throw new StartFailure("%d of the %d sample articles were not read within %d s"
                        .formatted(unread.size(), ids.size(), PATIENCE.toSeconds()));
            } else {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }
}
