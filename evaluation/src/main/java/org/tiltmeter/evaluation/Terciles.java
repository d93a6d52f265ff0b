package org.tiltmeter.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.bench.Articles;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.Signal;

/**
 * Prints, for each kind of signal, the confidence that a third of those found in some articles lie below: where the services
 * set the bound between certain and uncertain spans. Confidences come in steps, so the share that is kept is printed too.
 */
public final class Terciles {

    private Terciles() {}

    /** {@code --data FILE --articles N}. */
    public static void main(String[] arguments) {
        if (arguments.length != 4 || !arguments[0].equals("--data") || !arguments[2].equals("--articles")) {
            System.err.println("usage: Terciles --data FILE --articles N");
            System.exit(2);
        }
        List<ArticleText> articles = Articles.of(Path.of(arguments[1]), Integer.parseInt(arguments[3]));
        System.out.print(table(articles, new Reader()));
    }

    /** A line per kind of signal: how many were found, the lower tercile, and the share at or above it. */
    static String table(List<ArticleText> articles, Reader reader) {
        Map<String, List<Double>> byKind = new TreeMap<>();
        for (ArticleText article : articles) {
            reader.read(article).signals().forEach(signal -> byKind.computeIfAbsent(
                            kind(signal), kind -> new ArrayList<>())
                    .add(signal.confidence()));
        }
        var table = new StringBuilder();
        byKind.forEach((kind, confidences) -> table.append(line(kind, confidences)));
        return table.toString();
    }

    private static String line(String kind, List<Double> confidences) {
        Collections.sort(confidences);
        double tercile = confidences.get(confidences.size() / 3);
        long kept = confidences.stream().filter(one -> one >= tercile).count();
        return String.format(
                Locale.ROOT,
                "%-14s n %7d  tercile %.4f  kept %.3f%n",
                kind,
                confidences.size(),
                tercile,
                (double) kept / confidences.size());
    }

    private static String kind(Signal signal) {
        return signal.getClass().getSimpleName();
    }
}
