package org.tiltmeter.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiltmeter.gateway.FakeServices.ANALYSIS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.gateway.FakeService.Reply;
import org.tiltmeter.gateway.reportpage.ReportPage;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class ComparisonPageQuarkusTest {

    private static final String RUN = "/v1/comparisons/5f0c31d2a9e84b7710c6a3e2f49d8b15";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @BeforeEach
    void behave() {
        FakeServices.behave();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json | application/json",
                BROWSER + " | text/html",
                "text/html | text/html",
                "text/csv | text/csv",
                "text/csv, application/json;q=0.5 | text/csv"
            })
    void aRunIsGivenAsItIsAskedFor(String accept, String type) {
        Response response = given().accept(accept).get(RUN);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(type);
        assertThat(response.header("Vary")).contains("Accept");
    }

    @Test
    void thePageHasTheFiguresOfTheRun() {
        assertThat(given().accept(BROWSER).get(RUN).asString())
                .contains("12.5 against 2.5 per 100 mentions; difference +10.0 [3.4,\u00A018.1], q 0.004.");
    }

    @Test
    void thePageMayUseItsOwnStyleAndNothingElse() {
        var headers = given().accept(BROWSER).get(RUN).headers();

        assertThat(headers.getValues("Content-Security-Policy")).containsExactly(ReportPage.contentSecurityPolicy());
    }

    @Test
    void theTableHasARowForTheEffect() {
        assertThat(given().accept("text/csv").get(RUN).asString())
                .contains(
                        "\r\nL1.own,per 100 mentions,country:XR,The Harbour Globe,country:XR,The Valley Courier,higher,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/csv", "application/json"})
    void whatIsKnownIsNotSentAgain(String accept) {
        String tag = given().accept(accept).get(RUN).header("ETag");

        var again = given().accept(accept).header("If-None-Match", tag).get(RUN);

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void eachRepresentationHasATagOfItsOwn() {
        var tags = new HashSet<String>();
        for (String accept : new String[] {"text/html", "text/csv", "application/json"}) {
            tags.add(given().accept(accept).get(RUN).header("ETag"));
        }

        assertThat(tags).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/csv"})
    void aRunThatIsNotThereIsAProblemWhateverIsAskedFor(String accept) {
        ANALYSIS.on("GET /comparisons/*", Reply.problem(404, "{\"status\":404,\"detail\":\"None.\"}"));

        var response = given().accept(accept).get(RUN);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    @Test
    void aRunThatNobodyUnderstandsIsA502() {
        ANALYSIS.on("GET /comparisons/*", Reply.json("[7]"));

        assertThat(given().accept("text/html").get(RUN).statusCode()).isEqualTo(502);
    }
}
