package org.tiltmeter.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that were right until a seeded hand broke them: never a 5xx, and every error a problem document. */
@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class MalformedRequestsQuarkusTest {

    private static final int EACH = 1_000;

    /** A request whose framing stays right, so that an answer can be expected; a character of the body is a byte. */
    private record Request(String method, String target, String type, String accept, String body) {

        byte[] bytes() {
            return (method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAccept: " + accept
                            + "\r\n" + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n") + "Content-Length: "
                            + body.length() + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static final String ARTICLE =
            "{\"outlet\":\"globe\",\"title\":\"a\",\"text\":\"b\",\"publishedAt\":\"2026-01-01\"}";

    private static final List<Request> RIGHT = List.of(
            get("/v1/articles?filter=outlet:%22a,b%22|c,from:2026-01-01&limit=5&search=x"),
            get("/v1/articles?filter=actor:country:NO,status:read"),
            get("/v1/articles/" + FakeServices.ID),
            get("/v1/articles/" + FakeServices.ID + "/reading?methodVersion=rules-1"),
            get("/v1/actors?search=x&cursor=abc"),
            get("/v1/actors/country:NO?by=day&actor_list=a@1"),
            get("/v1/actors/country:NO/mentions?form=name"),
            get("/v1/actor-lists/a/difference?from_version=1&group_by=group"),
            post("/v1/actor-lists/a", "text/csv", "id,aliases\nperson:a,b|c"),
            get("/v1/measures?group_by=actor,outlet&measures=L1&filter=voice:own"),
            get("/v1/stories?kind=group&min_outlets=2&filter=outlet:a"),
            get("/v1/stories/" + FakeServices.ID + "?kind=event"),
            post("/v1/stories/corrections", "application/json", "{}"),
            get("/v1/outlets?limit=3"),
            get("/v1/methods"),
            get("/v1/reports?limit=3&cursor=9"),
            get("/v1/reports/" + FakeServices.ID + "/issues/1"),
            post("/v1/reports/" + FakeServices.ID + "/issues/1/deliveries/" + FakeServices.ID + "/retry", "", ""),
            post("/v1/reports", "application/json", "{\"name\":\"a\",\"comparison\":{\"lastDays\":0}}"),
            get("/"),
            get("/openapi"),
            get("/swagger/"),
            post("/v1/articles", "application/json", ARTICLE),
            post("/v1/readings", "application/json", "{\"title\":\"a\",\"text\":\"b\"}"),
            post("/v1/articles/batch", "application/x-ndjson", ARTICLE + "\n" + ARTICLE));

    private static final List<String> SPICES = List.of(
            "%",
            "%00",
            "%zz",
            "%c3%28",
            "/",
            "//",
            "/../",
            ";",
            "?",
            "&",
            "=",
            ":",
            ",",
            "|",
            "\"",
            "'",
            "<",
            "{",
            "}",
            "[",
            "\\",
            "+",
            "#",
            "~",
            "\u00e9",
            "*",
            "limit=",
            "filter=",
            "-1",
            "9".repeat(30),
            "a".repeat(3_000));

    private static final List<String> TYPES = List.of(
            "",
            "application/json",
            "application/x-ndjson",
            "text/plain",
            "*/*",
            "json",
            "application/json;charset=x",
            "application/json; charset=\"",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded",
            "a/b/c",
            ";",
            "application/json;q=zz",
            "text/html;q=2");

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "BREW");

    @BeforeEach
    void behave() {
        FakeServices.behave();
        FakeServices.INGEST.forgetCalls();
        FakeServices.ANALYSIS.forgetCalls();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aBrokenRequestIsTheClientsFaultAndIsToldSo(long seed) throws IOException {
        var random = new Random(seed);
        for (int i = 0; i < EACH; i++) {
            var request = broken(random);
            String answer = Gateway.exchange(request.bytes());

            assertThat(complaint(request, answer)).as("%s", request).isEmpty();
        }
    }

    private static String complaint(Request request, String answer) throws IOException {
        if (!answer.startsWith("HTTP/1.1 ")) {
            return "no answer: " + answer;
        }
        int status = Integer.parseInt(answer.substring(9, 12));
        if (status < 400) {
            return "";
        }
        if (status >= 500 || !answer.toLowerCase(Locale.ROOT).contains("content-type: application/problem+json")) {
            return answer;
        }
        if (request.method().equals("HEAD")) {
            return "";
        }
        var body = new ObjectMapper().readTree(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        boolean whole = body.path("status").asInt() == status
                && body.path("title").asText().length() > 3
                && body.path("instance").asText().startsWith("urn:tiltmeter:request:");
        return whole ? "" : answer;
    }

    private static Request broken(Random random) {
        var right = RIGHT.get(random.nextInt(RIGHT.size()));
        return switch (random.nextInt(5)) {
            case 0 -> new Request(pick(METHODS, random), right.target, right.type, right.accept, right.body);
            case 1 -> new Request(right.method, right.target, pick(TYPES, random), right.accept, right.body);
            case 2 -> new Request(right.method, right.target, right.type, pick(TYPES, random), right.body);
            case 3 -> new Request(right.method, right.target, right.type, right.accept, broken(right.body, random));
            default -> new Request(right.method, spiced(right.target, random), right.type, right.accept, right.body);
        };
    }

    private static String spiced(String target, Random random) {
        String spiced = target;
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(spiced.length() + 1);
            int cut = Math.min(spiced.length(), at + random.nextInt(4));
            spiced = spiced.substring(0, at) + pick(SPICES, random) + spiced.substring(cut);
        }
        return spiced;
    }

    private static String broken(String body, Random random) {
        var broken = new StringBuilder(body.isEmpty() ? "?".repeat(random.nextInt(20)) : body);
        for (int i = 0; i < broken.length() && i <= random.nextInt(5); i++) {
            broken.setCharAt(random.nextInt(broken.length()), (char) random.nextInt(256));
        }
        return broken.toString();
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Request get(String target) {
        return new Request("GET", target, "", "*/*", "");
    }

    private static Request post(String target, String type, String body) {
        return new Request("POST", target, type, "*/*", body);
    }
}
