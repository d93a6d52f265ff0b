package org.tiltmeter.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiltmeter.gateway.FakeServices.ANALYSIS;
import static org.tiltmeter.gateway.FakeServices.ID;
import static org.tiltmeter.gateway.FakeServices.INGEST;
import static org.tiltmeter.gateway.FakeServices.analysed;
import static org.tiltmeter.gateway.FakeServices.page;
import static org.tiltmeter.gateway.FakeServices.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiltmeter.gateway.FakeService.Reply;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class ArticlesQuarkusTest {

    private static final String OTHER = "11111111-1111-5111-8111-111111111111";

    @BeforeEach
    void behave() {
        FakeServices.behave();
    }

    @Test
    void aNewArticleHasAnAddress() {
        var response =
                given().contentType(ContentType.JSON).body("{\"outlet\":\"x\"}").post("/v1/articles");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.header("Location")).endsWith("/v1/articles/" + ID);
    }

    @Test
    void anArticleReachesIngestByteForByte() {
        given().contentType(ContentType.JSON)
                .body("{\"outlet\" : \"\u00e9\", \"more\":1}")
                .post("/v1/articles");

        assertThat(INGEST.onlyCall().body()).isEqualTo("{\"outlet\" : \"\u00e9\", \"more\":1}");
    }

    @Test
    void aDuplicateIsA200() {
        INGEST.on("POST /articles", Reply.json("{\"id\":\"" + ID + "\",\"revision\":2,\"outcome\":\"duplicate\"}"));

        var response = given().contentType(ContentType.JSON).body("{}").post("/v1/articles");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("outcome")).isEqualTo("duplicate");
    }

    @Test
    void aListByOutletAndTimeIsIngests() {
        given().queryParam("filter", "outlet:\"Globe, The\"|herald,from:2026-01-01")
                .queryParam("search", "har{b}our % & é")
                .queryParam("limit", 7)
                .queryParam("cursor", "a+b/c=")
                .get("/v1/articles");

        assertThat(INGEST.onlyCall().query())
                .isEqualTo(Map.of(
                        "outlet", List.of("Globe, The", "herald"),
                        "from", List.of("2026-01-01T00:00:00Z"),
                        "search", List.of("har{b}our % & é"),
                        "limit", List.of("7"),
                        "cursor", List.of("a+b/c=")));
    }

    @Test
    void aListByActorTakesItsIdsFromAnalysis() {
        given().queryParam("filter", "actor:country:NO|country:SE").get("/v1/articles");

        assertThat(ANALYSIS.onlyCall().query())
                .isEqualTo(Map.of("actor", List.of("country:NO", "country:SE"), "limit", List.of("50")));
        assertThat(INGEST.onlyCall().query()).isEqualTo(Map.of("id", List.of(ID), "limit", List.of("1")));
    }

    @Test
    void aListByStatusKeepsTheOrderOfAnalysis() {
        ANALYSIS.on(
                "GET /articles",
                Reply.json("{\"meta\":{\"count\":9,\"next\":\"more\"},\"results\":[%s,%s]}"
                        .formatted(analysed(OTHER, 1, "failed", "\"x\""), analysed(ID, 1, "failed", "\"x\""))));
        INGEST.on("GET /articles", Reply.json(page(2, row(ID, "second"), row(OTHER, "first"))));

        var response = given().queryParam("filter", "status:failed")
                .get("/v1/articles")
                .jsonPath();

        assertThat(response.getList("results.title")).isEqualTo(List.of("first", "second"));
        assertThat(response.getInt("meta.count")).isEqualTo(9);
        assertThat(response.getString("meta.next")).isEqualTo("more");
    }

    @Test
    void anEmptyListOfAnalysisAsksIngestNothing() {
        ANALYSIS.on("GET /articles", Reply.json(page(0)));

        given().queryParam("filter", "status:failed").get("/v1/articles");

        assertThat(INGEST.calls()).isEmpty();
    }

    @Test
    void anArticleThatOnlyAnalysisKnowsIsABadGateway() {
        INGEST.on("GET /articles", Reply.json(page(0)));

        assertThat(given().queryParam("filter", "status:read")
                        .get("/v1/articles")
                        .statusCode())
                .isEqualTo(502);
    }

    @Test
    void aSearchCannotBeCombinedWithAnActor() {
        var response = given().queryParam("filter", "actor:country:NO")
                .queryParam("search", "harbour")
                .get("/v1/articles");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].field")).isEqualTo("search");
    }

    @Test
    void anArticleShowsItsReadingsState() {
        ANALYSIS.on("GET /articles/*", Reply.json(analysed(ID, 1, "failed", "\"took too long\"")));

        var status = given().get("/v1/articles/" + ID).jsonPath();

        assertThat(status.getString("status.state")).isEqualTo("failed");
        assertThat(status.getString("status.reason")).isEqualTo("took too long");
    }

    @Test
    void anArticleThatAnalysisDoesNotKnowIsWaiting() {
        ANALYSIS.on("GET /articles/*", Reply.problem(404, "{\"status\":404}"));

        assertThat(given().get("/v1/articles/" + ID).jsonPath().getString("status.state"))
                .isEqualTo("waiting");
    }

    @Test
    void anArticleWhoseLastRevisionWasNotReadIsWaiting() {
        INGEST.on(
                "GET /articles/*",
                Reply.json(FakeServices.example("getArticle.response.json")
                        .replace("\"revision\": 1", "\"revision\": 2")));

        assertThat(given().get("/v1/articles/" + ID).jsonPath().getString("status.state"))
                .isEqualTo("waiting");
    }

    @Test
    void anIdThatIsNoneIsA404() {
        assertThat(given().get("/v1/articles/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theMethodVersionOfAReadingIsPassedOn() {
        given().queryParam("methodVersion", "rules-1").get("/v1/articles/" + ID + "/reading");

        assertThat(ANALYSIS.onlyCall().query()).isEqualTo(Map.of("methodVersion", List.of("rules-1")));
    }
}
