package org.tiltmeter.system;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
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
    private static final int AIMED_STRIKES = 20;

    private final RunningSuite suite = RunningSuite.start();
    private final Saboteur saboteur = new Saboteur(suite.components(), KILLS_EACH, SEED);
    private final ArticleStream articles = new ArticleStream(
            new ArticleGenerator(SEED, "faults").write(ARTICLES + AIMED_STRIKES * 2 * BATCH), suite.gateway());

    @BeforeAll
    @Timeout(value = 15, unit = MINUTES)
    void streamInWhilePartsAreKilled() {
        try (ExecutorService sabotage = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> strikes = CompletableFuture.runAsync(saboteur::strikeAll, sabotage);
            stream(strikes);
            strikes.join();
        }
        articles.awaitAllRead();
        int aimed = 0;
        do {
            strikeBetweenReadingAndCommit();
        } while (redeliveries() == 0 && ++aimed < AIMED_STRIKES);
    }

    @AfterAll
    void stop() {
        suite.close();
    }

    @Test
    void everyPartIsKilledFiveTimesOrMore() {
        assertThat(saboteur.kills().values()).hasSize(5).allMatch(kills -> kills >= KILLS_EACH);
    }

    @Test
    void everyArticleIsStoredOnce() {
        assertThat(articles.stored()).isEqualTo(articles.delivered().size());
    }

    @Test
    void everyArticleIsRead() {
        assertThat(articles.read()).isEqualTo(articles.delivered().size());
    }

    @Test
    void everyMentionIsCountedOnce() {
        Map<String, Integer> known = ArticleGenerator.mentions(articles.delivered());

        assertThat(articles.actors("mentions")).containsAllEntriesOf(known);
    }

    @Test
    void everyArticleIsCountedOnceForEachOfItsActors() {
        Map<String, Integer> known = ArticleGenerator.articles(articles.delivered());

        assertThat(articles.actors("articles")).containsAllEntriesOf(known);
    }

    @Test
    void messagesWereDeliveredAgainSoThatTheseTestsBite() {
        assertThat(redeliveries()).isPositive();
    }

    @Test
    void theClientHadToSendAgainSoThatTheseTestsBite() {
        assertThat(articles.repeated()).isPositive();
    }

    /** Keeps step with the strikes, so that each of them meets articles on their way. */
    private void stream(CompletableFuture<Void> strikes) {
        for (int first = 0; first < ARTICLES; first += BATCH) {
            int strikesDue = first * saboteur.strikesPlanned() / ARTICLES;
            await().atMost(Duration.ofMinutes(3)).until(() -> strikes.isDone() || saboteur.strikes() >= strikesDue);
            articles.deliver(BATCH);
        }
    }

    /**
     * Random strikes may all miss the seconds in which readings are stored and their offsets not yet committed, since
     * after each the broker waits for the dead consumer before it delivers anything. This one aims at them; only a commit
     * at the same moment makes it miss. What is delivered while the service is down comes after what is delivered again,
     * so that when it is read the redeliveries have been counted.
     */
    private void strikeBetweenReadingAndCommit() {
        articles.deliver(BATCH);
        articles.awaitRead(articles.delivered().size() - BATCH + 1);
        saboteur.strike(suite.analysisService());
        articles.deliver(BATCH);
        saboteur.heal(suite.analysisService());
        articles.awaitAllRead();
    }

    /** How often something came that was known: kept in the database, so no kill sets it back to 0. */
    private int redeliveries() {
        return suite.analysis()
                .get("/intake")
                .expect(200)
                .json()
                .get("redeliveries")
                .asInt();
    }
}
