package org.tiltmeter.analysis.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.AnalysisTest;
import org.tiltmeter.analysis.Service;

@AnalysisTest
class ReadingsQuarkusTest {

    @Test
    void aTextIsReadAndStoredNowhere() {
        int before = Service.get("/intake").getInt("read");

        read("Ruritania’s regime")
                .statusCode(200)
                .body("articleId", nullValue())
                .body("offsetUnit", equalTo("utf-16"))
                .body("mentions[0].span.start", equalTo(0))
                .body("loadedTerms[0].span.text", equalTo("regime"));

        assertThat(Service.get("/intake").getInt("read")).isEqualTo(before);
    }

    @Test
    void halfASurrogatePairIsReplacedAndTheOffsetsHold() {
        given().contentType("application/json")
                .body("{\"text\":\"\\ud800\\u0000Ruritania\"}")
                .post("/readings")
                .then()
                .statusCode(200)
                .body("mentions[0].span.start", equalTo(2));
    }

    @Test
    void aTextThatTakesTooLongIsTheTextsProblem() {
        read("STALL")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", equalTo("Reading the text took longer than 3 seconds."));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        read("a".repeat(2_000_001)).statusCode(400).body("errors[0].field", startsWith("text"));
    }

    @Test
    void aTextOfTwoMillionCharactersIsRead() {
        read("a ".repeat(1_000_000)).statusCode(200);
    }

    @Test
    void anEngineThatThrowsIsOurProblem() {
        read("EXPLODE").statusCode(500).contentType("application/problem+json");
    }

    private static ValidatableResponse read(String text) {
        return given().contentType("application/json")
                .body(Map.of("text", text))
                .post("/readings")
                .then();
    }
}
