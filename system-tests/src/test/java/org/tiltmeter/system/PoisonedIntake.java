package org.tiltmeter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tiltmeter.contracts.ArticleStored;
import org.tiltmeter.contracts.DeadLetter;

/** Among good events come messages that cannot be processed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PoisonedIntake {

    private static final long SEED = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final int good;
    private final int poison;
    private final RunningSuite suite = RunningSuite.shared();
    private final TiltmeterApi analysis = suite.analysis();
    private final Broker broker = new Broker(suite.kafka());
    private final List<GeneratedArticle> articles;
    private final Set<Origin> poisoned = new HashSet<>();

    PoisonedIntake(int good, int poison) {
        this.good = good;
        this.poison = poison;
        this.articles = new ArticleGenerator(SEED, "poisoned").write(good);
    }

    @BeforeAll
    void sendPoisonAmongGoodEvents() {
        List<ProducerRecord<String, byte[]>> messages = new ArrayList<>(Poison.messages(poison));
        articles.forEach(article -> messages.add(StoredEvents.message(article.submission())));
        Collections.shuffle(messages, new Random(SEED));
        List<Origin> origins = broker.send(messages);
        for (int i = 0; i < origins.size(); i++) {
            if (Poison.is(messages.get(i))) {
                poisoned.add(origins.get(i));
            }
        }
    }

    @Test
    void everyPoisonedMessageIsPutAsideWithItsOrigin() {
        await().atMost(PATIENCE).until(() -> deadLetters().count() >= poison);

        assertThat(deadLetters().map(Origin::of)).containsExactlyInAnyOrderElementsOf(poisoned);
    }

    @Test
    void everyPoisonedMessageIsAnnouncedWithItsReason() {
        List<JsonNode> announced = broker.receive(DeadLetter.TOPIC, poison, PATIENCE);

        assertThat(announced)
                .hasSize(poison)
                .allMatch(letter -> !letter.get("reason").asText().isBlank())
                .allMatch(letter -> letter.get("topic").asText().equals(ArticleStored.TOPIC));
    }

    @Test
    void everyGoodEventIsProcessed() {
        await().atMost(PATIENCE).until(() -> read() >= good);

        assertThat(suite.gateway().actors("outlet:poisoned-0|poisoned-1|poisoned-2|poisoned-3", "mentions"))
                .containsAllEntriesOf(ArticleGenerator.mentions(articles));
    }

    @Test
    void theConsumerGoesOn() {
        Submission afterwards = Submission.of("after-poison", "afterwards", "Norway repaired the dam.");
        suite.gateway().submit(afterwards);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(suite.gateway().count("outlet:after-poison,status:read"))
                        .isOne());
    }

    private int read() {
        return analysis.get(
                        "/articles?limit=1&status=read&outlet=poisoned-0&outlet=poisoned-1&outlet=poisoned-2&outlet=poisoned-3")
                .expect(200)
                .json()
                .at("/meta/count")
                .asInt();
    }

    /** All of them, page by page. */
    private Stream<JsonNode> deadLetters() {
        List<JsonNode> letters = new ArrayList<>();
        String next = "";
        do {
            JsonNode page =
                    analysis.get("/dead-letters?limit=200" + next).expect(200).json();
            page.get("results").forEach(letters::add);
            next = page.at("/meta/next").isTextual()
                    ? "&cursor=" + TiltmeterApi.encoded(page.at("/meta/next").asText())
                    : "";
        } while (!next.isEmpty());
        return letters.stream();
    }
}
