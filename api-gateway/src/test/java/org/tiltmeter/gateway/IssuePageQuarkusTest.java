package org.tiltmeter.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiltmeter.gateway.FakeServices.ANALYSIS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.gateway.FakeService.Reply;
import org.tiltmeter.gateway.reportpage.ReportPage;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class IssuePageQuarkusTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String REPORT = """
            {"name":"Strelsau, weekly","comparison":{"actors":["country:XR"],"outlets":["a","b"],"lastDays":28}}""";

    private final Reporter reporter = new Reporter();

    @BeforeEach
    void behave() {
        FakeServices.behave();
    }

    @AfterEach
    void retire() {
        reporter.retireAll();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"*/* | application/json", BROWSER + " | text/html", "text/csv | text/csv"})
    void anIssueIsGivenAsItIsAskedFor(String accept, String type) {
        Response response = given().accept(accept).get(reporter.issue(reporter.create(REPORT)));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith(type);
        assertThat(response.header("Vary")).contains("Accept");
    }

    @Test
    void thePageHasTheReportsNameItsNumberAndWhatTheMeasuresMean() {
        assertThat(page(reporter.issue(reporter.create(REPORT))).asString())
                .contains("<h1>Strelsau, weekly</h1>", "Issue 1, due ", "loaded-term rate (L1, own voice)");
    }

    @Test
    void thePageMayUseItsOwnStyleAndNothingElse() {
        var headers = page(reporter.issue(reporter.create(REPORT))).headers();

        assertThat(headers.getValues("Content-Security-Policy")).containsExactly(ReportPage.contentSecurityPolicy());
    }

    @Test
    void thePageStaysWhatItWasWhenMeasuresAreExplainedOtherwiseAndIssuesFollow() {
        String report = reporter.create(REPORT);
        reporter.issue(report);
        String second = reporter.issue(report);
        Response before = page(second);
        ANALYSIS.on(
                "GET /methods",
                Reply.json(
                        FakeServices.example("getMethods.response.json").replace("loaded-term rate", "another rate")));
        reporter.issue(report);

        assertThat(page(second).asByteArray()).isEqualTo(before.asByteArray());
    }

    @Test
    void thePageShowsDifferencesThroughTheIssues() {
        String report = reporter.create(REPORT);
        reporter.issue(report);

        assertThat(page(reporter.issue(report)).asString())
                .contains("Through the issues", ">issue 1</text>", ">issue 2</text>");
    }

    @Test
    void anIssueWhoseMeasuresNobodyExplainsIsMadeAllTheSame() {
        ANALYSIS.on("GET /methods", Reply.problem(404, "{\"status\":404}"));

        assertThat(page(reporter.issue(reporter.create(REPORT))).asString()).contains("L1.own");
    }

    @Test
    void theTableHasARowForTheEffect() {
        var table = given().accept("text/csv").get(reporter.issue(reporter.create(REPORT)));

        assertThat(table.header("Content-Disposition")).isEqualTo("attachment; filename=\"issue-1.csv\"");
        assertThat(table.asString())
                .contains(
                        "\r\nL1.own,per 100 mentions,country:XR,The Harbour Globe,country:XR,The Valley Courier,higher,");
    }

    @Test
    void eachRepresentationHasATagOfItsOwn() {
        String issue = reporter.issue(reporter.create(REPORT));
        var tags = new HashSet<String>();
        for (String accept : new String[] {"text/html", "text/csv", "application/json"}) {
            tags.add(given().accept(accept).get(issue).header("ETag"));
        }

        assertThat(tags).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/csv"})
    void anIssueThatFailedHasNeitherPageNorTable(String accept) {
        String report = reporter.create(REPORT);
        ANALYSIS.on("POST /comparisons", Reply.problem(400, "{\"status\":400,\"detail\":\"No.\"}"));

        var response = given().accept(accept).get(reporter.issue(report));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("detail")).startsWith("The issue is failed,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/csv", "application/json"})
    void anIssueThatIsNotThereIsAProblemWhateverIsAskedFor(String accept) {
        var response = given().accept(accept).get(reporter.create(REPORT) + "/issues/7");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.contentType()).startsWith("application/problem+json");
    }

    private static Response page(String issue) {
        return given().accept(BROWSER).get(issue);
    }
}
