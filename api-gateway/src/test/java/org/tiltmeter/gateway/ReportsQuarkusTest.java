package org.tiltmeter.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.tiltmeter.gateway.FakeServices.ANALYSIS;
import static org.tiltmeter.gateway.FakeServices.RECEIVER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiltmeter.embedded.testing.BackendResource;
import org.tiltmeter.gateway.FakeService.Reply;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
@QuarkusTestResource(value = BackendResource.class, initArgs = @ResourceArg(name = "database", value = "gateway"))
class ReportsQuarkusTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "never-shown-0123456789";

    private final Reporter reporter = new Reporter();

    @BeforeEach
    void behave() {
        FakeServices.behave();
    }

    @AfterEach
    void retire() {
        reporter.retireAll();
    }

    @Test
    void aReportIsShownWithoutItsSecrets() {
        String report = reporter.create(report("/secrets"));

        String shown = given().get(report).asString();

        assertThat(shown).contains(RECEIVER.address("/secrets")).doesNotContain(SECRET);
    }

    @Test
    void aReportHasWhatItsExampleHas() throws IOException {
        String report = reporter.create(report("/example"));

        assertThat(names(JSON.readTree(given().get(report).asByteArray())))
                .isEqualTo(names(JSON.readTree(FakeServices.example("getReport.response.json"))));
    }

    @Test
    void anIssueHasWhatItsExampleHas() throws IOException {
        String issue = reporter.issue(reporter.create(report("/example-issue")));

        assertThat(names(JSON.readTree(given().get(issue).asByteArray())))
                .isEqualTo(names(JSON.readTree(FakeServices.example("getIssue.response.json"))));
    }

    @Test
    void theNewestReportIsListedFirst() {
        reporter.create(report("/older"));
        String newer = reporter.create(report("/newer"));

        var page = given().queryParam("limit", 1).get("/v1/reports").jsonPath();

        assertThat(newer).endsWith(page.getString("results[0].id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | {'name':' '}",
                "comparison | {'comparison':[]}",
                "comparison.lastDays | {'comparison':{'lastDays':0}}",
                "comparison.lastDays | {'comparison':{'lastDays':7,'from':'2026-01-01'}}",
                "cron | {'cron':'* * * * * *'}",
                "cron | {'cron':'0 0 30 2 *'}",
                "timeZone | {'timeZone':'Ruritania/Strelsau'}",
                "timeZone | {'timeZone':'+02:00'}",
                "recipients.webhooks[1].url | {'recipients':{'webhooks':[{'url':'file:///etc/passwd','secret':'0123456789abcdef'}]}}",
                "recipients.webhooks[1].secret | {'recipients':{'webhooks':[{'url':'https://a.example','secret':'short'}]}}",
                "colour | {'colour':'red'}"
            })
    void whatIsWrongWithAReportIsNamed(String field, String change) throws IOException {
        JsonNode report =
                JSON.readerForUpdating(JSON.readTree(report("/wrong"))).readTree(change.replace('\'', '"'));

        var answer =
                given().contentType(ContentType.JSON).body(report.toString()).post("/v1/reports");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.field")).contains(field);
    }

    @Test
    void whatAnalysisFindsWrongIsSaidOfTheReport() {
        ANALYSIS.on("POST /comparisons", refusal());

        var answer =
                given().contentType(ContentType.JSON).body(report("/refused")).post("/v1/reports");

        assertThat(answer.jsonPath().getList("errors.field")).containsExactly("comparison.actors[0]");
    }

    @Test
    void aRelativePeriodEndsBeforeTheDayOfTheIssue() throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

        reporter.create(report("/period"));

        JsonNode asked = JSON.readTree(ANALYSIS.onlyCall().body());
        assertThat(List.of(asked.get("from").asText(), asked.get("to").asText()))
                .containsExactly(today.minusDays(28).toString(), today.toString());
    }

    @Test
    void anIssueIsTheSameForEver() {
        String issue = reporter.issue(reporter.create(report("/frozen")));
        Response first = given().get(issue);
        ANALYSIS.on("POST /comparisons", Reply.json("{}"));

        Response again = given().get(issue);

        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(given().header("If-None-Match", first.header("ETag"))
                        .get(issue)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void issuesAreNumbered() {
        String report = reporter.create(report("/numbered"));

        assertThat(List.of(reporter.issue(report), reporter.issue(report)))
                .containsExactly(report + "/issues/1", report + "/issues/2");
    }

    @Test
    void theNewestIssueIsListedFirstAndTheNextPageGoesOn() {
        String report = reporter.create(report("/listed"));
        reporter.issue(report);
        reporter.issue(report);

        var first = given().queryParam("limit", 1).get(report + "/issues").jsonPath();
        var second = given().queryParam("limit", 1)
                .queryParam("cursor", first.getString("meta.next"))
                .get(report + "/issues")
                .jsonPath();

        assertThat(List.of(first.getInt("results[0].number"), second.getInt("results[0].number")))
                .containsExactly(2, 1);
    }

    @Test
    void anIssueThatAnalysisRefusesHasFailedAndSaysWhy() {
        String report = reporter.create(report("/failing"));
        ANALYSIS.on("POST /comparisons", refusal());

        var issue = given().get(reporter.issue(report)).jsonPath();

        assertThat(List.of(issue.getString("state"), issue.getString("reason")))
                .containsExactly("failed", "The request breaks rules. actors[0] is not known.");
    }

    @Test
    void anIssueWaitsForAnalysis() {
        String report = reporter.create(report("/waiting"));
        ANALYSIS.on("POST /comparisons", Reply.problem(503, "{\"status\":503,\"detail\":\"Busy.\"}"));
        String issue = given().post(report + "/issues").header("Location");
        await().atMost(Reporter.PATIENCE)
                .until(() -> "Busy.".equals(given().get(issue).jsonPath().getString("reason")));
        FakeServices.behave();

        assertThat(reporter.settled(issue)).isEqualTo("issued");
    }

    @Test
    void anIssueComesSignedToItsReceiver() throws Exception {
        String issue = reporter.issue(reporter.create(report("/signed")));
        await().atMost(Reporter.PATIENCE).until(() -> !RECEIVER.at("/signed").isEmpty());

        var parcel = RECEIVER.at("/signed").getFirst();

        assertThat(parcel.body()).isEqualTo(given().get(issue).asByteArray());
        assertThat(parcel.signature()).isEqualTo("v1," + mac(parcel));
    }

    @Test
    void aReceiverThatFailsIsTriedAgainUntilTheDeliveryIsDead() {
        RECEIVER.answer("/broken", 500);
        String issue = reporter.issue(reporter.create(report("/broken")));

        assertThat(reporter.delivered(issue)).isEqualTo("dead");
        assertThat(given().get(issue + "/deliveries").jsonPath().getList("results[0].attempts.reason"))
                .containsExactly("The receiver answered 500.", "The receiver answered 500.");
    }

    @Test
    void aDeadDeliveryIsBroughtBack() {
        RECEIVER.answer("/mended", 500);
        String issue = reporter.issue(reporter.create(report("/mended")));
        reporter.delivered(issue);
        RECEIVER.answer("/mended", 200);
        String delivery = given().get(issue + "/deliveries").jsonPath().getString("results[0].id");

        int status = given().post(issue + "/deliveries/" + delivery + "/retry").statusCode();

        assertThat(status).isEqualTo(202);
        assertThat(reporter.delivered(issue)).isEqualTo("delivered");
        assertThat(RECEIVER.at("/mended"))
                .hasSize(3)
                .extracting(Receiver.Parcel::id)
                .containsOnly(delivery);
    }

    @Test
    void nothingIsPostedToAPrivateAddress() {
        String body = report("/x").replace(RECEIVER.address("/x"), "http://localhost:" + RECEIVER.port() + "/private");

        String issue = reporter.issue(reporter.create(body));

        assertThat(reporter.delivered(issue)).isEqualTo("dead");
        assertThat(RECEIVER.at("/private")).isEmpty();
    }

    @Test
    void aReportThatIsReplacedKeepsTheSecretOfAnAddress() throws Exception {
        String report = reporter.create(report("/kept"));
        String without = report("/kept").replace(",\"secret\":\"" + SECRET + "\"", "");

        given().contentType(ContentType.JSON).body(without).put(report).then().statusCode(200);

        reporter.issue(report);
        await().atMost(Reporter.PATIENCE).until(() -> !RECEIVER.at("/kept").isEmpty());
        var parcel = RECEIVER.at("/kept").getFirst();
        assertThat(parcel.signature()).isEqualTo("v1," + mac(parcel));
    }

    @Test
    void aRetiredReportHasNoNewIssuesAndKeepsTheOldOnes() {
        String report = reporter.create(report("/retired"));
        String issue = reporter.issue(report);

        given().delete(report).then().statusCode(200);

        assertThat(given().post(report + "/issues").statusCode()).isEqualTo(409);
        assertThat(given().get(issue).statusCode()).isEqualTo(200);
    }

    private static String report(String path) {
        return """
                {"name":"Weekly","cron":"0 7 * * MON","timeZone":"Europe/Berlin",\
                "comparison":{"actors":["country:XR"],"outlets":["a","b"],"lastDays":28},\
                "recipients":{"webhooks":[{"url":"%s","secret":"%s"}]}}""".formatted(RECEIVER.address(path), SECRET);
    }

    private static Reply refusal() {
        return Reply.problem(400, """
                {"status":400,"detail":"The request breaks rules.",\
                "errors":[{"field":"actors[0]","message":"is not known"}]}""");
    }

    private static String mac(Receiver.Parcel parcel) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((parcel.id() + "." + parcel.timestamp() + ".").getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(mac.doFinal(parcel.body()));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream()
                .map(Map.Entry::getKey)
                .flatMap(Stream::of)
                .sorted()
                .toList();
    }
}
