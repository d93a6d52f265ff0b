package org.tiltmeter.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.bench.Articles;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.Signal;

/**
 * Prints, for each kind of signal, the bound that leaves out the uncertain third of those found in some articles, as nearly
 * as the steps of confidence allow, and the share that it keeps: where the services get their bounds from.
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

    /** A line per kind of signal: how many were found, the bound, and the share at or above it. */
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
        double bound = confidences.stream()
                .map(one -> Math.round(one * 10_000) / 10_000.0)
                .distinct()
                .min(Comparator.comparingDouble(one -> Math.abs(kept(confidences, one) - 2 / 3.0)))
                .orElse(0.0);
        return String.format(
                Locale.ROOT,
                "%-14s n %7d  bound %.4f  kept %.3f%n",
                kind,
                confidences.size(),
                bound,
                kept(confidences, bound));
    }

    /** The share at or above a bound. */
    private static double kept(List<Double> confidences, double bound) {
        return (double) confidences.stream().filter(one -> one >= bound).count() / confidences.size();
    }

    private static String kind(Signal signal) {
        return signal.getClass().getSimpleName();
    }
}
