package org.tiltmeter.stories;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiltmeter.article.ArticleText;

/** Invents articles: some on the same happening, some cut from one another, out of made-up words. */
final class Newsroom {

    static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

    private final Random random;

    Newsroom(long seed) {
        this.random = new Random(seed);
    }

    /** Words that nobody knows, so that all of them tell something; the same number gives the same word. */
    static String words(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> "w" + Integer.toString(number * 7919 + 46_656, 36))
                .collect(Collectors.joining(" "));
    }

    static UUID id(int number) {
        return new UUID(0xA000_0000_0000_5000L + number * 31L % 7, 0x8000_0000_0000_0000L + number);
    }

    static StoryArticle article(int number, String outlet, Instant publishedAt, String title, String text) {
        return new StoryArticle(new Age(publishedAt, id(number)), outlet, Signature.of(ArticleText.of(title, text)));
    }

    /** Articles on a few happenings in a week, a third of them cut from another one. */
    List<StoryArticle> articles(int count) {
        List<StoryArticle> articles = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            boolean reprint = number > 0 && random.nextInt(3) == 0;
            String text = reprint ? cut(texts.get(random.nextInt(texts.size()))) : report(random.nextInt(6));
            texts.add(text);
            articles.add(article(
                    number, "Outlet " + random.nextInt(4), MONDAY.plus(Duration.ofDays(random.nextInt(8))), "", text));
        }
        return articles;
    }

    /** Another text for an article that keeps its id and its day. */
    StoryArticle revised(StoryArticle article) {
        return new StoryArticle(
                article.age(), article.outlet(), Signature.of(ArticleText.of("", report(random.nextInt(6)))));
    }

    private String report(int happening) {
        String common = words(happening * 1_000, 30 + random.nextInt(20));
        return common + " " + words(100_000 + random.nextInt(50) * 40, 40);
    }

    private static String cut(String text) {
        return text.substring(0, text.lastIndexOf(' ', text.length() * 4 / 5));
    }
}
