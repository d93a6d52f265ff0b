package org.tiltmeter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that break readers, through the whole suite, whose services run in a Turkish locale. */
class HostileTextsIT {

    private static final String OUTLET = "hostile";

    private final TiltmeterApi gateway = RunningSuite.shared().gateway();

    static Stream<HostileText> hostileTexts() {
        return HostileText.all();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void isReadWithSpansThatHold(HostileText hostile) {
        JsonNode reading = gateway.read("", hostile.text()).expect(200).json();

        assertThat(Spans.astray(reading, "", hostile.stored())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void isStoredCharacterByCharacter(HostileText hostile) {
        String id = stored(hostile);

        assertThat(gateway.article(id).get("text").asText()).isEqualTo(hostile.stored());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void isReadFromTheArchiveWithSpansThatHold(HostileText hostile) {
        String id = stored(hostile);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> gateway.get("/v1/articles/" + id + "/reading").status() == 200);

        assertThat(Spans.astray(gateway.reading(id), hostile.name(), hostile.stored()))
                .isEmpty();
    }

    @Test
    void theLocaleIsTurkishSoThatTheseTestsBite() {
        assertThat("TITLE".toLowerCase(Locale.getDefault())).isEqualTo("tıtle");
    }

    @Test
    void anEmptyTextIsRefusedByTheNameOfItsField() {
        Answer answer = gateway.submit(Submission.of(OUTLET, "nothing", ""));

        assertThat(answer.expect(400).json().at("/errors/0/field").asText()).isEqualTo("text");
    }

    @Test
    void anEmptyTextIsNotRead() {
        assertThat(gateway.read("", "").expect(400).isProblem()).isTrue();
    }

    private String stored(HostileText hostile) {
        Answer answer = gateway.submit(Submission.of(OUTLET, hostile.name(), hostile.text()));
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().get("id").asText();
    }
}
