package org.tiltmeter.system;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** While articles stream in, every part of the suite is killed again and again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("faults")
class FaultsIT {

    private static final long SEED = 20261123;
    private static final int ARTICLES = 1_000;
    private static final int BATCH = 20;
    private static final int KILLS_EACH = 5;

    private final List<GeneratedArticle> articles = new ArticleGenerator(SEED, "faults").write(ARTICLES);
    private final RunningSuite suite = RunningSuite.start();
    private final Saboteur saboteur = new Saboteur(suite.components(), KILLS_EACH, SEED);
    private final Wire wire = new Wire(suite.gateway());

    @BeforeAll
    @Timeout(value = 10, unit = MINUTES)
    void streamInWhilePartsAreKilled() {
        try (ExecutorService sabotage = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> strikes = CompletableFuture.runAsync(saboteur::strikeAll, sabotage);
            stream(strikes);
            strikes.join();
        }
        awaitReadings();
    }

    @AfterAll
    void stop() {
        suite.close();
    }

    @Test
    void everyPartIsKilledFiveTimes() {
        assertThat(saboteur.kills().values()).hasSize(5).allMatch(kills -> kills == KILLS_EACH);
    }

    @Test
    void everyArticleIsStoredOnce() {
        assertThat(suite.gateway().count(outlets())).isEqualTo(ARTICLES);
    }

    @Test
    void everyArticleIsRead() {
        assertThat(suite.gateway().count(outlets() + ",status:read")).isEqualTo(ARTICLES);
    }

    @Test
    void everyMentionIsCountedOnce() {
        Map<String, Integer> known = ArticleGenerator.mentions(articles);

        assertThat(suite.gateway().actors(outlets(), "mentions")).containsAllEntriesOf(known);
    }

    @Test
    void everyArticleIsCountedOnceForEachOfItsActors() {
        Map<String, Integer> known = ArticleGenerator.articles(articles);

        assertThat(suite.gateway().actors(outlets(), "articles")).containsAllEntriesOf(known);
    }

    @Test
    void messagesWereDeliveredAgainSoThatTheseTestsBite() {
        int redeliveries = suite.analysis()
                .get("/intake")
                .expect(200)
                .json()
                .get("redeliveries")
                .asInt();

        assertThat(redeliveries).isPositive();
    }

    @Test
    void theClientHadToSendAgainSoThatTheseTestsBite() {
        assertThat(wire.repeated()).isPositive();
    }

    /** Keeps step with the strikes, so that each of them meets articles on their way. */
    private void stream(CompletableFuture<Void> strikes) {
        for (int first = 0; first < ARTICLES; first += BATCH) {
            int strikesDue = first * saboteur.strikesPlanned() / ARTICLES;
            await().atMost(Duration.ofMinutes(3)).until(() -> strikes.isDone() || saboteur.strikes() >= strikesDue);
            wire.deliver(articles.subList(first, first + BATCH).stream()
                    .map(GeneratedArticle::submission)
                    .toList());
        }
    }

    private void awaitReadings() {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> suite.gateway().count(outlets() + ",status:read") >= ARTICLES);
    }

    private static String outlets() {
        return "outlet:faults-0|faults-1|faults-2|faults-3";
    }
}
