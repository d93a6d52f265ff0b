package org.tiltmeter.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiltmeter.gateway.FakeServices.ANALYSIS;
import static org.tiltmeter.gateway.FakeServices.INGEST;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class ListsQuarkusTest {

    @BeforeEach
    void behave() {
        FakeServices.behave();
    }

    @Test
    void actorsAreSearchedInAnalysis() {
        given().queryParam("filter", "outlet:globe").queryParam("search", "Nor").get("/v1/actors");

        assertThat(ANALYSIS.onlyCall().query())
                .isEqualTo(Map.of("outlet", List.of("globe"), "search", List.of("Nor"), "limit", List.of("50")));
    }

    @Test
    void outletsArePagedByIngest() {
        given().queryParam("limit", 2).queryParam("cursor", "c").get("/v1/outlets");

        assertThat(INGEST.onlyCall().query()).isEqualTo(Map.of("limit", List.of("2"), "cursor", List.of("c")));
    }

    @Test
    void storiesAreChosenByAnalysis() {
        given().queryParam("kind", "group")
                .queryParam("min_outlets", 2)
                .queryParam("filter", "actor:country:NO")
                .get("/v1/stories");

        assertThat(ANALYSIS.onlyCall().query())
                .isEqualTo(Map.of(
                        "kind", List.of("group"),
                        "min_outlets", List.of("2"),
                        "actor", List.of("country:NO"),
                        "limit", List.of("50")));
    }

    @Test
    void articlesOfAnEventAreFoundByAnalysis() {
        given().queryParam("filter", "event:" + FakeServices.ID).get("/v1/articles");

        assertThat(ANALYSIS.onlyCall().query())
                .isEqualTo(Map.of("event", List.of(FakeServices.ID), "limit", List.of("50")));
    }

    @Test
    void measuresAreGroupedByAnalysis() {
        given().queryParam("filter", "voice:own|sourced,part:any")
                .queryParam("group_by", "actor,outlet")
                .queryParam("measures", "L1,S4")
                .get("/v1/measures")
                .then()
                .statusCode(200);

        assertThat(ANALYSIS.onlyCall().query())
                .isEqualTo(Map.of(
                        "voice", List.of("own", "sourced"),
                        "part", List.of("any"),
                        "group_by", List.of("actor", "outlet"),
                        "measure", List.of("L1", "S4"),
                        "limit", List.of("50")));
    }

    @Test
    void anActorListIsAppliedByAnalysis() {
        given().queryParam("filter", "actor:country:NO")
                .queryParam("actor_list", "administrations@2")
                .get("/v1/articles");

        assertThat(ANALYSIS.onlyCall().query())
                .isEqualTo(Map.of(
                        "actor", List.of("country:NO"),
                        "actor_list", List.of("administrations@2"),
                        "limit", List.of("50")));
    }

    @ParameterizedTest
    @CsvSource({"application/json, {}", "text/csv, id", "text/csv;charset=UTF-8, id"})
    void anActorListIsHandedOnAsItCame(String type, String body) {
        var answer = given().contentType(type).body(body).post("/v1/actor-lists/administrations");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/v1/actor-lists/administrations?version=2");
        assertThat(ANALYSIS.onlyCall().body()).isEqualTo(body);
    }

    @Test
    void whatAListChangesIsAskedPerActorUnlessSaidOtherwise() {
        given().queryParam("to_version", 2).get("/v1/actor-lists/administrations/difference");

        assertThat(ANALYSIS.onlyCall().query())
                .isEqualTo(Map.of("to_version", List.of("2"), "group_by", List.of("actor"), "limit", List.of("50")));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/actors/person:nobody",
        "GET, /v1/actors/person:nobody/mentions",
        "GET, /v1/actor-lists/none",
        "GET, /v1/actor-lists/none/versions",
        "DELETE, /v1/actor-lists/none",
    })
    void whatAnalysisDoesNotHaveIsNotFound(String method, String path) {
        ANALYSIS.reset();

        var answer = given().request(method, path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/articles?actor_list=a,actor_list",
        "/v1/actors/country:NO?by=year,by",
        "/v1/articles?filter=voice:own,filter",
        "/v1/actors?filter=status:read,filter",
        "/v1/measures?group_by=colour,group_by",
        "/v1/measures?measures=L0,measures",
        "/v1/articles?limit=0,limit",
        "/v1/articles?limit=201,limit",
        "/v1/articles?limit=many,limit",
    })
    void aParameterThatCannotBeReadIsNamed(String address, String field) {
        var response = given().urlEncodingEnabled(false).get(address);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].field")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/measures?groupby=actor, A query parameter is not known here. "
                + "Known are: actor_list; cursor; filter; group_by; limit; measures.",
        "/v1/methods?x=1, A query parameter is not known here. None is known here.",
        "/v1/outlets?limit=1&limit=2, The query parameter limit is given twice. Known are: cursor; limit.",
    })
    void anUnknownParameterIsRefused(String address, String detail) {
        var response = given().urlEncodingEnabled(false).get(address);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("detail")).isEqualTo(detail.replace(';', ','));
    }
}
