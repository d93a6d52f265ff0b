package org.tiltmeter.analysis.actorlists;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiltmeter.analysis.AnalysisTest;

/** A name that nobody bears is kept to the character, or refused with what to mend; in either case soon. */
@AnalysisTest
class HostileNamesQuarkusTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UNSTORABLE = "holds a character that cannot be stored";
    private static final String TOO_LONG = "has more than 200 characters";
    private static final String NO_LETTER = "has no letter or digit";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String list = "/actor-lists/hostile-" + UUID.randomUUID();

    /**
     * A name.
     *
     * @param complaint what is said of it, or empty where it is kept
     */
    private record Name(String kind, String text, String complaint) {

        @Override
        public String toString() {
            return kind;
        }

        /** As JSON that escapes what is not printable ASCII, lone surrogates too. */
        String json() {
            var escaped = new StringBuilder("\"");
            text.chars()
                    .forEach(c -> escaped.append(
                            c < ' ' || c > '~' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : (char) c));
            return escaped.append('"').toString();
        }

        String csv() {
            return '"' + text.replace("\"", "\"\"") + '"';
        }
    }

    static Stream<Name> names() {
        return Stream.of(
                new Name("one letter", "Q", ""),
                new Name("300 words", "Merrow ".repeat(300).strip(), TOO_LONG),
                new Name("mixed scripts", "Anna Μέρροου Москва 北京", ""),
                new Name("homoglyphs", "Рutin", ""),
                new Name("composed", "Zoë", ""),
                new Name("decomposed", "Zoe\u0308", ""),
                new Name("100 combining marks", "Z" + "\u0301".repeat(100), ""),
                new Name("1,000 combining marks", "Z" + "\u0301".repeat(1_000), TOO_LONG),
                new Name("right to left", "\u202Eאמר Merrow\u202C", ""),
                new Name("zero-width", "Mer\u200Brow\u2060", ""),
                new Name("NUL", "Mer\u0000row", UNSTORABLE),
                new Name("control characters", "Mer\u0007row\u001B[31m", ""),
                new Name("lone surrogate", "Merrow\uD83D", UNSTORABLE),
                new Name("swapped surrogates", "Merrow\uDE00\uD83D", UNSTORABLE),
                new Name("not a character", "Merrow\uFFFE", ""),
                new Name("percent and underscore", "100%_\\", ""),
                new Name("marks alone", "%_\\", NO_LETTER),
                new Name("a formula", "=cmd|' /C calc'!A0", ""),
                new Name("another formula", "@SUM(1+1)*cmd", ""),
                new Name("emoji", "\uD83D\uDC69\u200D\uD83D\uDC67", NO_LETTER),
                new Name("emoji and a letter", "\uD83D\uDC69 K", ""),
                new Name("quotation marks", "'; drop table article; --\"", ""),
                new Name("1 MB", "m".repeat(1_000_000), TOO_LONG));
    }

    static Stream<Name> namesInUtf8() {
        return names().filter(name ->
                name.text().equals(new String(name.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
    }

    static Stream<Name> searches() {
        return namesInUtf8().filter(name -> name.text().length() <= 2_500);
    }

    @ParameterizedTest
    @MethodSource("names")
    void inJson(Name name) throws Exception {
        var answer = upload(
                "application/json",
                "{\"actors\":[{\"id\":\"person:hostile\",\"name\":" + name.json() + ",\"aliases\":[" + name.json()
                        + "]}]}");

        isKeptOrRefused(name, answer);
    }

    @ParameterizedTest
    @MethodSource("namesInUtf8")
    void inCsv(Name name) throws Exception {
        isKeptOrRefused(name, upload("text/csv", "id,name\nperson:hostile," + name.csv() + "\n"));
    }

    @Test
    void bytesThatAreNoUtf8AreSaidToBeNone() throws Exception {
        var answer = send(to(list).header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(
                        "id,name\nperson:x,Mer\u00edrow\n".getBytes(StandardCharsets.ISO_8859_1))));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("detail").asText()).isEqualTo("The body is not UTF-8.");
    }

    /** Each is found by its alias, as composed as it may be, and a look-alike is not. */
    @Test
    void aComposedNameIsOneWithADecomposedAndALookAlikeWithNobody() throws Exception {
        assertThat(upload("text/csv", "id,aliases\nperson:a,Zoë\nperson:b,Zoe\u0308\n")
                        .body())
                .contains("is claimed by another actor already, on line 2");
        assertThat(upload("text/csv", "id,aliases\nperson:a,Putin\nperson:b,Рutin\n")
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @MethodSource("searches")
    void searched(Name name) throws Exception {
        var answer = get("/actors?search=" + URLEncoder.encode(name.text(), StandardCharsets.UTF_8));

        boolean refused = name.text().length() > 200 || name.text().contains("\u0000");
        assertThat(answer.statusCode()).isEqualTo(refused ? 400 : 200);
        if (refused) {
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(problem.at("/errors/0/field").asText()).isEqualTo("search");
            assertThat(problem.at("/errors/0/message").asText()).isNotBlank();
        }
    }

    @Test
    void aSearchThatIsTooLongForAnAddressIsRefused() throws Exception {
        assertThat(get("/actors?search=" + "m".repeat(100_000)).statusCode()).isBetween(400, 499);
    }

    private void isKeptOrRefused(Name name, HttpResponse<String> answer) throws IOException, InterruptedException {
        if (name.complaint().isEmpty()) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            JsonNode kept = JSON.readTree(get(list).body());
            assertThat(kept.at("/actors/0/name").asText()).isEqualTo(name.text());
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
            assertThat(JSON.readTree(answer.body()).at("/errors/0/message").asText())
                    .isEqualTo(name.complaint());
            assertThat(get(list).statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<String> upload(String type, String body) throws IOException, InterruptedException {
        return send(to(list).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(SOON).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
