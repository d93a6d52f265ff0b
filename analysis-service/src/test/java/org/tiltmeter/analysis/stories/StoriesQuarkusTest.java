package org.tiltmeter.analysis.stories;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.AnalysisTest;
import org.tiltmeter.analysis.Announced;
import org.tiltmeter.analysis.Service;
import org.tiltmeter.analysis.Topics;

@AnalysisTest
class StoriesQuarkusTest {

    private static final String EARLY = "2026-05-04T08:00:00Z";
    private static final String LATE = "2026-05-05T08:00:00Z";

    @Inject
    Topics topics;

    /** No other test's words, so that no other test's articles are near. */
    private final int seed = (int) (UUID.randomUUID().getLeastSignificantBits() & 0xFFFFFF);

    private final String outlet = Service.someOutlet();
    private final Announced report =
            Announced.article(outlet, words(0, 120)).withTitle("The report").publishedAt(EARLY);
    private final Announced reprint = Announced.article(outlet + " II", words(0, 90) + "\n\nSource: Reuters")
            .withTitle("A reprint")
            .publishedAt(LATE);
    private final Announced other = Announced.article(outlet + " III", turned(words(0, 60)) + " " + words(500, 20))
            .withTitle("In other words")
            .publishedAt(LATE);

    @Test
    void aReprintIsOfTheStoryGroupOfWhatItWasCutFrom() {
        publish(reprint, report);

        JsonPath article = Service.get("/articles/{id}", reprint.id());

        assertThat(article.getString("story")).isEqualTo(report.id().toString());
        assertThat(article.getString("wire")).isEqualTo("Reuters");
    }

    @Test
    void anEventListsItsOutletsUnderTheHeadlineOfItsOldestArticle() {
        publish(other, reprint, report);

        JsonPath events = Service.get("/stories?outlet={outlet}", outlet);

        assertThat(events.getList("results.headline")).containsExactly("The report");
        assertThat(events.getList("results[0].outlets")).containsExactly(outlet, outlet + " II", outlet + " III");
        assertThat(events.getInt("results[0].articles")).isEqualTo(3);
        assertThat(Service.get("/stories?kind=group&min_outlets=3&outlet={outlet}", outlet)
                        .getInt("meta.count"))
                .isZero();
    }

    @Test
    void anyArticleOfAnEventLeadsToAllOfIt() {
        publish(report, other);

        JsonPath event = Service.get("/stories/{id}", other.id());

        assertThat(event.getString("id")).isEqualTo(report.id().toString());
        assertThat(event.getList("articles.title")).containsExactly("The report", "In other words");
        assertThat(Service.get("/articles?event={event}", report.id()).getInt("meta.count"))
                .isEqualTo(2);
    }

    @Test
    void aCorrectionMovesArticlesAtOnceAndBackWhenItIsDeleted() {
        publish(report, other);

        Response made = correct("event", false, report.id(), other.id());
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(eventOf(other)).isEqualTo(other.id().toString());

        given().delete("/stories/corrections/" + made.jsonPath().getString("id"))
                .then()
                .statusCode(200);
        assertThat(eventOf(other)).isEqualTo(report.id().toString());
    }

    @Test
    void whatWasSaidIsListedAndTheOppositeRefused() {
        publish(report, other);
        String id = correct("group", true, report.id(), other.id()).jsonPath().getString("id");

        assertThat(Service.get("/stories/corrections").getList("results.id")).contains(id);
        assertThat(correct("group", true, other.id(), report.id()).statusCode()).isEqualTo(200);
        assertThat(correct("group", false, other.id(), report.id()).statusCode())
                .isEqualTo(409);
        assertThat(correct("event", false, other.id(), report.id()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatIsWrongWithACorrectionIsSaid() {
        publish(report);

        assertThat(correct("topic", true, report.id(), other.id()).jsonPath().getString("detail"))
                .isEqualTo("The value of kind is neither event nor group.");
        assertThat(correct("event", true, report.id(), report.id()).jsonPath().getString("detail"))
                .isEqualTo("The value of articles are the same.");
        assertThat(correct("event", true, report.id(), other.id()).statusCode()).isEqualTo(400);
        given().delete("/stories/corrections/" + report.id()).then().statusCode(404);
        given().get("/stories/" + other.id()).then().statusCode(404);
    }

    private void publish(Announced... articles) {
        for (Announced article : articles) {
            topics.announce(article);
        }
        for (Announced article : articles) {
            Service.awaitRead(article);
        }
    }

    private static Response correct(String kind, boolean together, UUID one, UUID two) {
        return given().contentType("application/json")
                .body(Map.of(
                        "kind", kind, "articles", List.of(one, two), "together", together, "note", "read", "by", "Ann"))
                .post("/stories/corrections");
    }

    private static String eventOf(Announced article) {
        return Service.get("/articles/{id}", article.id()).getString("event");
    }

    /** The same words, and no five of them in a row as they were. */
    private static String turned(String text) {
        return String.join(" ", Arrays.asList(text.split(" ", -1)).reversed());
    }

    private String words(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> "w" + Integer.toString(seed, 36) + "x" + number)
                .collect(Collectors.joining(" "));
    }
}
