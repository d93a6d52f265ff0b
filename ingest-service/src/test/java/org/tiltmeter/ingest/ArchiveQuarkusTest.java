package org.tiltmeter.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.tiltmeter.ingest.Articles.article;
import static org.tiltmeter.ingest.Articles.json;
import static org.tiltmeter.ingest.Articles.outcomes;
import static org.tiltmeter.ingest.Articles.someOutlet;
import static org.tiltmeter.ingest.Articles.submit;
import static org.tiltmeter.ingest.Articles.with;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@IngestTest
class ArchiveQuarkusTest {

    private final String outlet = someOutlet();

    @Test
    void anArticleIsReadBackWithItsTextAndFurniture() {
        String text = "The quay is open.\nREAD MORE: Ten years of the quay\nIt rained. 🚢";
        Map<String, Object> quay = with(
                with(article(outlet, "Quay reopens", text), "url", "https://Quay.example/a?utm_source=x"),
                "authors",
                List.of("Ilse Marten"));
        String id = submit(quay).extract().path("id");

        given().get("/articles/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("outlet", equalTo(outlet))
                .body("title", equalTo("Quay reopens"))
                .body("text", equalTo(text))
                .body("publishedAt", equalTo("2026-03-03T00:00:00Z"))
                .body("url", equalTo("https://quay.example/a"))
                .body("authors", contains("Ilse Marten"))
                .body("language", nullValue())
                .body("characters", equalTo(text.length()))
                .body("revision", equalTo(1))
                .body("revisions", equalTo(1))
                .body("furniture.start", contains(18))
                .body("furniture.kind", contains("promo"));
    }

    @Test
    void anEarlierRevisionKeepsItsText() {
        String id = submit(article(outlet, "Quay", "First text.")).extract().path("id");
        submit(article(outlet, "Quay", "Second text."));

        given().get("/articles/" + id + "?revision=1")
                .then()
                .body("text", equalTo("First text."))
                .body("revision", equalTo(1))
                .body("revisions", equalTo(2));
        given().get("/articles/" + id).then().body("text", equalTo("Second text."));
    }

    @ParameterizedTest
    @CsvSource({
        "00000000-0000-5000-8000-000000000000,   404",
        "00000000-0000-5000-8000-000000000000?revision=1, 404",
        "nonsense,                               404",
        "00000000-0000-5000-8000-000000000000?revision=x, 400",
    })
    void whatIsNotThereIsAProblem(String address, int status) {
        given().get("/articles/" + address)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    @Test
    void aRevisionThatIsNotThereIsAProblem() {
        String id = submit(article(outlet, "Quay", "Text.")).extract().path("id");

        given().get("/articles/" + id + "?revision=2").then().statusCode(404);
        given().get("/articles/" + id + "?revision=0").then().statusCode(404);
    }

    @Test
    void pagesTogetherHoldWhatTheCountSaysNewestFirst() {
        store(25);

        List<String> titles = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = given().queryParam("outlet", outlet).queryParam("limit", 7);
            JsonNode page = Articles.parse((cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/articles")
                    .asString());
            assertThat(page.path("meta").path("count").asInt()).isEqualTo(25);
            page.path("results")
                    .forEach(result -> titles.add(result.path("title").asText()));
            cursor = page.path("meta").path("next").textValue();
        } while (cursor != null);

        assertThat(titles).hasSize(25).doesNotHaveDuplicates();
        assertThat(titles.subList(0, 3)).allMatch(title -> title.startsWith("Day 28"));
    }

    @Test
    void aListHoldsNoText() {
        store(1);

        given().queryParam("outlet", outlet)
                .get("/articles")
                .then()
                .body("results[0].text", nullValue())
                .body("results[0].characters", equalTo(10))
                .body("results[0].storedAt", not(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-03-28,                    1",
        "from=2026-03-27T23:59:59.999Z,      1",
        "to=2026-03-28,                      27",
        "from=2026-03-01&to=2026-03-02,      1",
        "search=DAY 12,                      1",
        "search=%,                           0",
        "search=_,                           0",
        "id=00000000-0000-5000-8000-000000000000, 0",
    })
    void aListIsNarrowedByAllThatIsGiven(String query, int count) {
        String lines = IntStream.rangeClosed(1, 28)
                .mapToObj(day -> json(with(
                        article(outlet, "Day %02d".formatted(day), "It rained."),
                        "publishedAt",
                        "2026-03-%02d".formatted(day))))
                .collect(Collectors.joining("\n"));
        outcomes(lines);

        RequestSpecification request = given().queryParam("outlet", outlet);
        for (String parameter : query.split("&", -1)) {
            String[] parts = parameter.split("=", 2);
            request.queryParam(parts[0], parts[1]);
        }

        request.get("/articles").then().statusCode(200).body("meta.count", equalTo(count));
    }

    @Test
    void severalOutletsMeanAnyOfThem() {
        String other = someOutlet();
        store(2);
        submit(article(other, "Quay", "Text."));

        given().queryParam("outlet", outlet, other).get("/articles").then().body("meta.count", equalTo(3));
    }

    @Test
    void severalIdsMeanAnyOfThem() {
        String first = submit(article(outlet, "A", "Text.")).extract().path("id");
        String second = submit(article(outlet, "B", "Text.")).extract().path("id");

        given().queryParam("id", first, second, UUID.randomUUID().toString())
                .get("/articles")
                .then()
                .body("meta.count", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "limit,  0",
        "limit, 201",
        "limit, x",
        "cursor, x",
        "cursor, '%%'",
        "cursor, MjAyNi0wMy0wMyB4",
        "from, yesterday",
        "to,     +999999999-01-01",
        "id, x",
    })
    void aParameterThatCannotBeReadIsNamed(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/articles")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains(parameter));
    }

    @Test
    void charactersThatNoTitleHasFindNothing() {
        given().queryParam("search", "a\0b")
                .queryParam("outlet", "\0")
                .get("/articles")
                .then()
                .statusCode(200)
                .body("results", empty());
    }

    @Test
    void outletsAreListedByNameWithTheirPeriods() {
        String lines = json(with(article(outlet, "A", "Text."), "publishedAt", "1987-06-05")) + "\n"
                + json(with(article(outlet, "B", "Text."), "publishedAt", "2026-03-03T09:30:00Z"));
        outcomes(lines);

        List<JsonNode> outlets = new ArrayList<>();
        String cursor = null;
        int count;
        do {
            RequestSpecification request = given().queryParam("limit", 3);
            JsonNode page = Articles.parse((cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/outlets")
                    .asString());
            page.path("results").forEach(outlets::add);
            count = page.path("meta").path("count").asInt();
            cursor = page.path("meta").path("next").textValue();
        } while (cursor != null);

        assertThat(outlets).hasSize(count);
        assertThat(outlets).extracting(o -> o.path("outlet").asText()).isSorted();
        assertThat(outlets)
                .filteredOn(o -> o.path("outlet").asText().equals(outlet))
                .singleElement()
                .hasToString(("{\"outlet\":\"%s\",\"articles\":2,\"firstPublished\":\"1987-06-05T00:00:00Z\","
                                + "\"lastPublished\":\"2026-03-03T09:30:00Z\"}")
                        .formatted(outlet));
    }

    /** Three a day, so that the order within a day is put to the test as well. */
    private void store(int articles) {
        outcomes(IntStream.range(0, articles)
                .mapToObj(i -> json(with(
                        article(outlet, "Day %02d no %d".formatted(28 - i / 3, i), "It rained."),
                        "publishedAt",
                        "2026-03-%02d".formatted(28 - i / 3))))
                .collect(Collectors.joining("\n")));
    }
}
