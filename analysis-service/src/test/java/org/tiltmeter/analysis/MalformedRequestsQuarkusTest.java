package org.tiltmeter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is asked, the answer is an answer or a problem document, and never the service's fault. */
@AnalysisTest
class MalformedRequestsQuarkusTest {

    private static final int REQUESTS = 2_000;

    private static final List<String> PATHS = List.of(
            "/articles",
            "/articles/{}",
            "/articles/{}/reading",
            "/actors",
            "/actors/{}",
            "/actors/{}/mentions",
            "/actors/{}/suggestions",
            "/actor-lists",
            "/actor-lists/{}",
            "/actor-lists/{}/versions",
            "/actor-lists/{}/difference",
            "/measures",
            "/methods",
            "/intake",
            "/dead-letters",
            "/dead-letters/{}",
            "/nowhere/{}");

    private static final List<String> PARAMETERS = List.of(
            "outlet",
            "actor",
            "from",
            "to",
            "status",
            "voice",
            "measure",
            "group_by",
            "part",
            "limit",
            "cursor",
            "search",
            "replayed",
            "methodVersion",
            "actor_list",
            "version",
            "to_version",
            "from_version",
            "by",
            "form");

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "201",
            "99999999999999999999",
            "1e9",
            "NaN",
            "null",
            "true",
            "2026-13-45",
            "+999999999-12-31T23:59:59Z",
            "0000-01-01",
            "2026-01-01",
            "\u0000",
            "a\u0000b",
            "%",
            "_",
            "\\",
            "'; drop table article; --",
            "\uD83D\uDE00",
            "\u202E",
            "L1,S1",
            "actor,outlet",
            "group",
            "nobody@1",
            "month",
            "actor,actor,day",
            "own",
            "any",
            "MA",
            "AAAA",
            "MjAyNi0wMS0wMVQwMDowMDowMFoAMA",
            "KzEwMDAwMDAwMDAtMTItMzFUMDA6MDA6MDBaADA",
            "x".repeat(900));

    private static final String BODY = "{\"title\":\"A headline\",\"text\":\"Ruritania’s regime waits. “We wait.”\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(20261123);

    @Test
    void thousandsOfMalformedRequestsAreAnsweredAndNoneIsOurFault() throws Exception {
        var wrong = new ArrayList<String>();
        for (int number = 0; number < REQUESTS; number++) {
            HttpRequest request = number % 3 == 0 ? post() : get();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (!isInOrder(response)) {
                wrong.add(
                        request.method() + " " + request.uri() + " → " + response.statusCode() + " " + response.body());
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void bodiesThatAreNoTextToReadAreRefused() throws IOException, InterruptedException {
        for (String body :
                List.of("", "null", "7", "[]", "{}", "{\"text\":null}", "{\"text\":\"\"}", "{\"text\":[\"a\"]}")) {
            var response = client.send(read(body.getBytes(StandardCharsets.UTF_8)), BodyHandlers.ofString());

            assertThat(response.statusCode()).as(body).isEqualTo(400);
        }
    }

    private static boolean isInOrder(HttpResponse<String> response) {
        String type = response.headers().firstValue("content-type").orElse("");
        return response.statusCode() < 400
                || (response.statusCode() < 500 && type.startsWith("application/problem+json"));
    }

    private HttpRequest get() {
        var query = new StringBuilder();
        for (int parameter = random.nextInt(5); parameter > 0; parameter--) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(any(PARAMETERS))
                    .append('=')
                    .append(encoded(any(VALUES)));
        }
        String path = any(PATHS).replace("{}", encoded(any(VALUES)).replace("+", "%20"));
        return HttpRequest.newBuilder(service(path + query)).build();
    }

    private HttpRequest post() {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        for (int hit = random.nextInt(6); hit > 0; hit--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) > 0
                ? read(body)
                : to("/dead-letters/" + encoded(any(VALUES)).replace("+", "%20") + "/replay", body);
    }

    private HttpRequest read(byte[] body) {
        return to("/readings", body);
    }

    private HttpRequest to(String path, byte[] body) {
        return HttpRequest.newBuilder(service(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private static URI service(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
