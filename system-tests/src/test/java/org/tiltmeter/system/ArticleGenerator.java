package org.tiltmeter.system;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small articles, no two alike, whose mentions are known. The same seed writes the same articles. */
final class ArticleGenerator {

    private static final Instant FIRST_DAY = Instant.parse("2026-03-01T06:00:00Z");

    /** Countries whose names are nothing else: no place, person or common word besides. */
    private static final Map<String, String> COUNTRIES = new TreeMap<>(Map.of(
            "Norway", "country:NO",
            "Kenya", "country:KE",
            "Portugal", "country:PT",
            "Vietnam", "country:VN",
            "Uruguay", "country:UY",
            "Finland", "country:FI"));

    /** Each acts, so that no mention is merely a place, and nothing else in the sentence can be an actor. */
    private static final List<String> SENTENCES = List.of(
            "%s signed the grain agreement on the second day.",
            "%s sent two engineers to the new bridge.",
            "%s published the figures for the dry season.",
            "%s repaired the eastern dam before the rain.",
            "%s lowered the duty on paper and glass.");

    private final Random random;
    private final String outletPrefix;

    ArticleGenerator(long seed, String outletPrefix) {
        this.random = new Random(seed);
        this.outletPrefix = outletPrefix;
    }

    /** The first {@code count} articles. */
    List<GeneratedArticle> write(int count) {
        return IntStream.range(0, count).mapToObj(this::entry).toList();
    }

    /** How often each actor is mentioned in all of them together. */
    static Map<String, Integer> mentions(List<GeneratedArticle> articles) {
        return articles.stream()
                .flatMap(article -> article.mentions().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
    }

    /** In how many of them each actor is mentioned. */
    static Map<String, Integer> articles(List<GeneratedArticle> articles) {
        return articles.stream()
                .flatMap(article -> article.mentions().keySet().stream())
                .collect(Collectors.toMap(actor -> actor, actor -> 1, Integer::sum, TreeMap::new));
    }

    private GeneratedArticle entry(int number) {
        List<String> names = List.copyOf(COUNTRIES.keySet());
        Map<String, Integer> mentions = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        int sentences = 2 + random.nextInt(5);
        for (int i = 0; i < sentences; i++) {
            String name = names.get(random.nextInt(names.size()));
            mentions.merge(COUNTRIES.getOrDefault(name, name), 1, Integer::sum);
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(name))
                    .append(' ');
        }
        text.append("It was entry ").append(number).append(" of the ledger.");
        String publishedAt = FIRST_DAY.plus(number, ChronoUnit.HOURS).toString();
        String outlet = outletPrefix + "-" + number % 4;
        return new GeneratedArticle(
                new Submission(outlet, "ledger entry " + number, text.toString(), publishedAt), mentions);
    }
}
