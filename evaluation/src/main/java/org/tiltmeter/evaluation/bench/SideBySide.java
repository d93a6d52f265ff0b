package org.tiltmeter.evaluation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.text.Sentences;

/**
 * How contenders fared on the same articles.
 *
 * @param data where the articles are from
 * @param articles how many there were
 * @param sentences how many sentences they have as Tiltmeter splits them: what every contender's figures are divided by
 * @param machine what it was timed on
 * @param outcomes in the order of the contenders
 */
public record SideBySide(Path data, int articles, int sentences, Machine machine, List<Outcome> outcomes) {

    private static final double ENOUGH_SECONDS = 10;

    public SideBySide {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Times contenders one after the other, each in a process of its own.
     *
     * @param root the project's folder
     * @param data articles in NDJSON
     * @param most how many of them to read at the most
     * @param say told what is going on
     * @throws org.tiltmeter.evaluation.sets.DataException where the articles cannot be read
     */
    public static SideBySide of(List<Contender> contenders, Path root, Path data, int most, Consumer<String> say) {
        List<ArticleText> articles = Articles.of(data, most);
        try {
            Path work = Files.createTempDirectory("tiltmeter-bench");
            try {
                Ring ring = new OwnProcess(new CoreNlpJars(root, List.of("mvn")), work, ENOUGH_SECONDS);
                return in(ring, contenders, data, articles, work, say);
            } finally {
                delete(work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be used", e);
        }
    }

    static SideBySide in(
            Ring ring,
            List<Contender> contenders,
            Path data,
            List<ArticleText> articles,
            Path work,
            Consumer<String> say) {
        Machine machine = Machine.here();
        Path file = work.resolve("articles.ndjson");
        Articles.write(articles, file);
        List<Outcome> outcomes = new ArrayList<>();
        for (Contender contender : contenders) {
            say.accept(contender.title() + ": is timed on " + articles.size() + " articles");
            outcomes.add(ring.time(contender, file));
        }
        int sentences = articles.stream()
                .mapToInt(article -> Sentences.of(article).size())
                .sum();
        return new SideBySide(data, articles.size(), sentences, machine, outcomes);
    }

    /** Whether anything was timed at all. */
    public boolean hasFigures() {
        return Stream.of(Contender.values())
                .anyMatch(contender -> speed(contender).isPresent());
    }

    Optional<Speed> speed(Contender contender) {
        return outcomes.stream()
                .filter(outcome -> outcome.contender() == contender)
                .flatMap(outcome -> switch (outcome) {
                    case Outcome.Timed timed -> Stream.of(timed.speed());
                    case Outcome.NotTimed notTimed -> Stream.empty();
                })
                .findFirst();
    }

    /** What finding the actors adds to the processor time of all else in a reading: 0.25 is a quarter more. */
    OptionalDouble addedByActors() {
        Optional<Speed> actors = speed(Contender.ACTORS);
        Optional<Speed> reading = speed(Contender.READING);
        if (actors.isEmpty() || reading.isEmpty()) {
            return OptionalDouble.empty();
        }
        double own = actors.get().oneThread().cpuSeconds();
        double others = reading.get().oneThread().cpuSeconds() - own;
        return others > 0 ? OptionalDouble.of(own / others) : OptionalDouble.empty();
    }

    double per1000Sentences(double ofAll) {
        return 1000 * ofAll / sentences;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
