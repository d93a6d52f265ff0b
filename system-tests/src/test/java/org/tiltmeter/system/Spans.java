package org.tiltmeter.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The spans of a reading, wherever in it they are. */
final class Spans {

    private Spans() {}

    /** The spans that do not cover in the article what they say they cover. */
    static List<JsonNode> astray(JsonNode reading, String title, String text) {
        Map<String, String> parts = Map.of("title", title, "text", text);
        return in(reading)
                .filter(span ->
                        !covers(span, parts.getOrDefault(span.get("part").asText(), "")))
                .toList();
    }

    static Stream<JsonNode> in(JsonNode node) {
        Stream<JsonNode> below = StreamSupport.stream(node.spliterator(), false).flatMap(Spans::in);
        return isSpan(node) ? Stream.concat(Stream.of(node), below) : below;
    }

    private static boolean isSpan(JsonNode node) {
        return node.has("part") && node.has("start") && node.has("end");
    }

    private static boolean covers(JsonNode span, String part) {
        int start = span.get("start").asInt();
        int end = span.get("end").asInt();
        return 0 <= start
                && start < end
                && end <= part.length()
                && part.substring(start, end).equals(span.path("text").asText());
    }
}
