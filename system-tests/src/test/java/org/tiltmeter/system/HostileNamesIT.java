package org.tiltmeter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that nobody bears, in lists, searches and filters, through the gateway: kept to the character, or refused; soon. */
class HostileNamesIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final TiltmeterApi gateway = RunningSuite.shared().gateway();
    private final String list = "/v1/actor-lists/hostile-" + UUID.randomUUID();

    static Stream<String> kept() {
        return Stream.of(
                "Q",
                "Anna Μέρροου Москва 北京",
                "Рutin",
                "Zoe\u0308",
                "Z" + "\u0301".repeat(100),
                "\u202Eאמר Merrow\u202C",
                "Mer\u200Brow",
                "Mer\u0007row\u001B[31m",
                "100%_\\",
                "=cmd|' /C calc'!A0",
                "\uD83D\uDC69 K",
                "'; drop table article; --\"",
                "IŞIL ışıl İ");
    }

    static Stream<String> refused() {
        return Stream.of(
                "Merrow ".repeat(300),
                "Z" + "\u0301".repeat(1_000),
                "Mer\u0000row",
                "Merrow\uD83D",
                "\uD83D\uDC69\u200D\uD83D\uDC67",
                "%_\\",
                "m".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void isKeptToTheCharacter(String name) {
        json(name).expect(201);
        assertThat(listed()).isEqualTo(name);

        csv(name).expect(200);
        assertThat(listed()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedWithItsPlace(String name) {
        Answer answer = json(name).expect(400);

        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("actors[0].name");
        assertThat(answer.json().at("/errors/0/message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void canBeSearched(String name) {
        send(gateway.request("/v1/actors?search=" + TiltmeterApi.encoded(name))).expect(200);
    }

    @Test
    void aSearchOfThreeHundredWordsIsRefusedByItsName() {
        Answer answer = send(gateway.request("/v1/actors?search=" + TiltmeterApi.encoded("Merrow ".repeat(300))))
                .expect(400);

        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("search");
    }

    @Test
    void aSearchThatCannotBeStoredIsRefusedByItsName() {
        Answer answer = send(gateway.request("/v1/actors?search=a%00b")).expect(400);

        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("search");
    }

    /** An address that the gateway takes may be several times as long where it is asked on. */
    @ParameterizedTest
    @ValueSource(strings = {"/v1/actors", "/v1/actors/country:NO", "/v1/actors/country:NO/mentions"})
    void aFilterThatGrowsOnTheWayIsNotTheServicesFault(String path) {
        String outlets = String.join("%7C", "a".repeat(1_200).split(""));

        Answer answer = send(gateway.request(path + "?filter=outlet:" + outlets));

        assertThat(answer.status()).as(answer.body()).isLessThan(500);
    }

    private Answer json(String name) {
        var actor = Map.of("id", "person:hostile", "name", escapable(name));
        String body = Json.of(Map.of("actors", List.of(actor)));
        return send(gateway.request(list)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace("LONE", "\\ud83d"))));
    }

    /** No writer of JSON writes half a character. */
    private static String escapable(String name) {
        return name.replaceAll("(?<=w)\uD83D$", "LONE");
    }

    private Answer csv(String name) {
        return send(gateway.request(list)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("id,name\nperson:hostile,\"" + name.replace("\"", "\"\"") + "\"\n")));
    }

    private String listed() {
        return send(gateway.request(list))
                .expect(200)
                .json()
                .at("/actors/0/name")
                .asText();
    }

    private Answer send(HttpRequest.Builder request) {
        return gateway.send(request.timeout(SOON));
    }
}
