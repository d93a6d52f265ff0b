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

    @ParameterizedTest
    @CsvSource({
        "/v1/articles?filter=voice:own,filter",
        "/v1/actors?filter=status:read,filter",
        "/v1/measures?group_by=colour,group_by",
        "/v1/measures?measures=L2,measures",
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
                + "Known are: cursor; filter; group_by; limit; measures.",
        "/v1/methods?x=1, A query parameter is not known here. None is known here.",
        "/v1/outlets?limit=1&limit=2, The query parameter limit is given twice. Known are: cursor; limit.",
    })
    void anUnknownParameterIsRefused(String address, String detail) {
        var response = given().urlEncodingEnabled(false).get(address);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("detail")).isEqualTo(detail.replace(';', ','));
    }
}
