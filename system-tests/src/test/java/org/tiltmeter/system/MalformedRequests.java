package org.tiltmeter.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/** Requests without end; the same seed gives the same. */
final class MalformedRequests {

    private static final List<String> PATHS = List.of(
            "/v1/articles",
            "/v1/articles/batch",
            "/v1/readings",
            "/v1/articles/0d9c6a52-70a6-5a3f-8a3d-1f6f2f0f4c11",
            "/v1/articles/0d9c6a52-70a6-5a3f-8a3d-1f6f2f0f4c11/reading",
            "/v1/articles/not-a-uuid",
            "/v1/articles/%00/reading",
            "/v1/articles/..%2F..%2Fq%2Fmetrics",
            "/v1/actors",
            "/v1/outlets",
            "/v1/measures",
            "/v1/methods",
            "/v1/nothing/of/the/kind",
            "/v1/%F0%9F%98%80",
            "/v2/articles",
            "/v1/articles;a=b");

    private static final List<String> QUERIES = List.of(
            "",
            "",
            "limit=-1",
            "limit=0",
            "limit=99999999999999999999",
            "limit=ten",
            "limit=1&limit=2",
            "cursor=garbage",
            "cursor=%00%FF",
            "cursor=eyJhIjoxfQ%3D%3D",
            "filter=",
            "filter=:",
            "filter=outlet",
            "filter=unknown:1",
            "filter=from:yesterday",
            "filter=from:2026-13-45,to:2026-02-30",
            "filter=from:%2B999999999-01-01,to:-999999999-01-01",
            "filter=actor:%00",
            "filter=status:asleep",
            "filter=outlet:%27%3B%20DROP%20TABLE%20articles%3B%20--",
            "filter=" + "outlet:a,".repeat(500),
            "group_by=shoe_size",
            "group_by=actor,actor,actor,outlet",
            "group_by=%20",
            "search=%25%5F%5C%00",
            "search=" + "%28".repeat(500),
            "revision=-1",
            "methodVersion=%00",
            "from=1&to=0",
            "%E2%80%AE=%E2%80%AE",
            "=&=&&&=");

    private static final List<String> BODIES = List.of(
            "",
            " ",
            "{",
            "}",
            "null",
            "17",
            "[]",
            "[{}]",
            "{}",
            "{\"text\":null}",
            "{\"text\":17}",
            "{\"text\":[\"a\"]}",
            "{\"text\":{\"text\":\"a\"}}",
            "{\"text\":\"\\ud800\"",
            "{\"outlet\":\"\",\"title\":\"\",\"text\":\"\",\"publishedAt\":\"\"}",
            "{\"outlet\":\"o\",\"title\":\"t\",\"text\":\"x\",\"publishedAt\":\"yesterday\"}",
            "{\"outlet\":\"o\",\"title\":\"t\",\"text\":\"x\",\"publishedAt\":1e400}",
            "{\"outlet\":\"o\",\"title\":\"t\",\"text\":\"x\",\"publishedAt\":\"+999999999-12-31T23:59:59Z\"}",
            "{\"outlet\":\"o\",\"title\":\"t\",\"text\":\"x\",\"publishedAt\":\"2026-01-01T00:00:00Z\",\"url\":\"javascript:alert(1)\"}",
            "{\"outlet\":\"o\",\"title\":\"t\",\"text\":\"x\",\"publishedAt\":\"2026-01-01T00:00:00Z\",\"url\":\"http://[::\"}",
            "{\"outlet\":\"o\",\"title\":\"t\",\"text\":\"x\",\"publishedAt\":\"2026-01-01T00:00:00Z\",\"language\":\"no such language\"}",
            "{\"outlet\":\"o\",\"title\":\"t\",\"text\":\"x\",\"publishedAt\":\"2026-01-01T00:00:00Z\",\"authors\":\"one\"}",
            "{\"outlet\":\"" + "o".repeat(5_000)
                    + "\",\"title\":\"t\",\"text\":\"x\",\"publishedAt\":\"2026-01-01T00:00:00Z\"}",
            "[".repeat(5_000),
            "{\"a\":".repeat(5_000),
            "{\"text\":" + "9".repeat(5_000) + "}",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "{}\n{}\n\n{\"outlet\":1}\nnot json\n\u0000\n",
            "\u0000\u0000\u0000");

    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "POST", "POST", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "FETCH");

    private static final List<String> CONTENT_TYPES = List.of(
            "application/json",
            "application/json",
            "application/x-ndjson",
            "text/plain",
            "application/xml",
            "application/json; charset=utf-7",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "nonsense",
            ";;;/");

    private static final List<String> ACCEPTED =
            List.of("*/*", "application/json", "text/html", "image/png", "nonsense", "application/json;q=-1", ";");

    private final Random random;

    MalformedRequests(long seed) {
        this.random = new Random(seed);
    }

    MalformedRequest next() {
        String query = any(QUERIES);
        String target = any(PATHS) + (query.isEmpty() ? "" : "?" + query);
        return new MalformedRequest(any(METHODS), target, any(CONTENT_TYPES), any(ACCEPTED), body());
    }

    /** One of the above; one in three cut or with a byte turned, so that it may be no UTF-8 any more. */
    private String body() {
        StringBuilder body = new StringBuilder(new String(any(BODIES).getBytes(UTF_8), ISO_8859_1));
        if (body.length() > 1 && random.nextInt(3) == 0) {
            body.setLength(1 + random.nextInt(body.length()));
            body.setCharAt(random.nextInt(body.length()), (char) random.nextInt(256));
        }
        return body.toString();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
