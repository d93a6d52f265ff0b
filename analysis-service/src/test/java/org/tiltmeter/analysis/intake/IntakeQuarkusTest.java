package org.tiltmeter.analysis.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.AnalysisTest;
import org.tiltmeter.analysis.Announced;
import org.tiltmeter.analysis.Service;
import org.tiltmeter.analysis.Topics;
import org.tiltmeter.contracts.ArticleAnalysed;
import org.tiltmeter.contracts.CloudEventHeaders;

@AnalysisTest
class IntakeQuarkusTest {

    @Inject
    Topics topics;

    @Inject
    MeterRegistry metrics;

    private final String outlet = Service.someOutlet();
    private final Announced article = Announced.article(outlet, "Ruritania’s regime waits. “We wait for Borduria.”");

    @Test
    void anAnnouncedArticleIsReadWithItsEvidence() {
        topics.announce(article);
        Service.awaitRead(article);

        var reading = Service.get("/articles/{id}/reading", article.id());
        assertThat(reading.getString("articleId")).isEqualTo(article.id().toString());
        assertThat(reading.getList("mentions.span.text")).containsExactly("Borduria", "Ruritania");
        assertThat(reading.getString("loadedTerms[0].span.text")).isEqualTo("regime");
        assertThat(reading.getString("attributions[0].source.actor")).isEqualTo("country:XR");
    }

    @Test
    void thatItIsReadIsAnnounced() throws Exception {
        topics.announce(article);

        var events = topics.await(ArticleAnalysed.TOPIC, article.id().toString(), 1);
        JsonNode event = new ObjectMapper().readTree(events.getFirst().value());
        assertThat(event.path("status").asText()).isEqualTo("READ");
        assertThat(event.path("mentions").asInt()).isEqualTo(2);
        assertThat(event.path("attributions").asInt()).isEqualTo(1);
        assertThat(event.path("loadedTerms").asInt()).isEqualTo(1);
        assertThat(header(events.getFirst()
                        .headers()
                        .lastHeader(CloudEventHeaders.TYPE)
                        .value()))
                .isEqualTo(ArticleAnalysed.TYPE);
    }

    @Test
    void aRedeliveryIsCountedAndChangesNothing() {
        topics.announce(article);
        Service.awaitRead(article);
        double before = redeliveries();

        topics.announce(article);
        Service.awaitRedeliveries(article.id(), 1);

        assertThat(redeliveries()).isEqualTo(before + 1);
        assertThat(ownMentions()).isEqualTo(List.of(2));
        assertThat(topics.await(ArticleAnalysed.TOPIC, article.id().toString(), 1))
                .hasSize(1);
    }

    @Test
    void aRevisionTakesThePlaceOfTheOneBefore() {
        topics.announce(article);
        Service.awaitRead(article);

        var revised = article.withRevision(2).withText("Ruritania, Ruritania and Ruritania.");
        topics.announce(revised);
        Service.awaitRead(revised);

        assertThat(ownMentions()).isEqualTo(List.of(3));
        assertThat(Service.get("/actors?outlet={outlet}", outlet).getList("results.id"))
                .isEqualTo(List.of("country:XR"));
    }

    @Test
    void anOlderRevisionNeverTakesThePlaceOfANewerOne() {
        var newer = article.withRevision(2).withText("Ruritania alone.");
        topics.announce(newer);
        Service.awaitRead(newer);
        double before = counted("tiltmeter.superseded");

        topics.announce(article);
        Service.await("/methods", json -> counted("tiltmeter.superseded") == before + 1);

        assertThat(Service.get("/articles/{id}", article.id()).getInt("revision"))
                .isEqualTo(2);
        assertThat(ownMentions()).isEqualTo(List.of(1));
    }

    @Test
    void aRevisionThatCannotBeReadLeavesNoFactsOfTheOneBefore() {
        topics.announce(article);
        Service.awaitRead(article);

        topics.announce(article.withRevision(2).withText("EXPLODE Ruritania"));
        var failed = Service.await(
                "/articles/" + article.id(), json -> json.getString("status").equals("failed"));

        assertThat(failed.getString("reason")).isEqualTo("the engine threw IllegalStateException");
        assertThat(Service.get("/measures?outlet={outlet}", outlet).getList("results[0].measures.n"))
                .containsOnly(0);
    }

    @Test
    void oneRevisionWithTwoContentsIsRefused() {
        topics.announce(article);
        Service.awaitRead(article);

        var place = topics.announce(article.withText("Something else."));

        Service.await("/dead-letters", json -> json.getList("results.reason", String.class)
                .contains("this revision of the article is known with another content"));
        assertThat(place.offset()).isNotNegative();
        assertThat(ownMentions()).isEqualTo(List.of(2));
    }

    @Test
    void manyArticlesAreEachCountedOnceThoughEachComesTwice() {
        for (int number = 0; number < 100; number++) {
            var one = Announced.article(outlet, "Ruritania waits for day " + number + ".");
            topics.announce(one);
            topics.announce(one);
        }

        Service.await("/articles?outlet=" + outlet, json -> json.getInt("meta.count") == 100);
        Service.await(
                "/articles?limit=200&outlet=" + outlet,
                json -> json.getList("results.redeliveries", Integer.class).stream()
                        .allMatch(redeliveries -> redeliveries == 1));
        assertThat(ownMentions()).isEqualTo(List.of(100));
    }

    private List<Integer> ownMentions() {
        return Service.get("/measures?outlet={outlet}&measure=L1", outlet).getList("results[0].measures.n");
    }

    private double redeliveries() {
        return counted("tiltmeter.redeliveries");
    }

    private double counted(String metric) {
        return Objects.requireNonNull(metrics.find(metric).counter()).count();
    }

    private static String header(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }
}
