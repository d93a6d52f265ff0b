package org.tiltmeter.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a service answered. */
record Answer(int status, String contentType, String body) {

    JsonNode json() {
        return parsed(body);
    }

    /** The lines of an NDJSON answer. */
    List<JsonNode> lines() {
        return body.lines().filter(line -> !line.isBlank()).map(Answer::parsed).toList();
    }

    boolean isProblem() {
        return contentType.startsWith("application/problem+json");
    }

    /** This answer, where it has the status. */
    Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected %d, got %d: %s".formatted(expected, status, body));
        }
        return this;
    }

    private static JsonNode parsed(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
