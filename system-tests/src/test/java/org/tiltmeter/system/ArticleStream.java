package org.tiltmeter.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Generated articles on their way into a suite, in their order: which of them it was given, and what it made of them. */
final class ArticleStream {

    private final List<GeneratedArticle> articles;
    private final String outlets;
    private final TiltmeterApi gateway;
    private final Wire wire;
    private int delivered;

    /** Each of the outlets has articles from this stream only. */
    ArticleStream(List<GeneratedArticle> articles, TiltmeterApi gateway) {
        this.articles = articles;
        this.outlets = "outlet:"
                + String.join(
                        "|",
                        articles.stream()
                                .map(article -> article.submission().outlet())
                                .distinct()
                                .toList());
        this.gateway = gateway;
        this.wire = new Wire(gateway);
    }

    /** Delivers the next ones, whatever it takes. */
    void deliver(int count) {
        wire.deliver(articles.subList(delivered, delivered + count).stream()
                .map(GeneratedArticle::submission)
                .toList());
        delivered += count;
    }

    List<GeneratedArticle> delivered() {
        return articles.subList(0, delivered);
    }

    /** How many articles had to be sent more than once. */
    int repeated() {
        return wire.repeated();
    }

    int stored() {
        return gateway.count(outlets);
    }

    int read() {
        return gateway.count(outlets + ",status:read");
    }

    /** A figure of every actor in what is read: "mentions" or "articles", by the actor's id. */
    Map<String, Integer> actors(String figure) {
        return gateway.actors(outlets, figure);
    }

    void awaitAllRead() {
        awaitRead(delivered);
    }

    void awaitRead(int count) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> read() >= count);
    }
}
