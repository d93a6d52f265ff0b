package org.tiltmeter.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A client that delivers articles until it is told that they are there: what broke off or was not accepted, it sends
 * again. It does not know which of them had arrived already.
 */
final class Wire {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Set<String> ARRIVED = Set.of("stored", "duplicate");

    private final TiltmeterApi gateway;
    private int repeated;

    Wire(TiltmeterApi gateway) {
        this.gateway = gateway;
    }

    /** How many lines were sent more than once. */
    int repeated() {
        return repeated;
    }

    /** Delivers these, whatever it takes. */
    void deliver(List<Submission> articles) {
        Instant end = Instant.now().plus(PATIENCE);
        List<Submission> missing = notArrived(articles);
        while (!missing.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(missing.size() + " articles were not accepted within " + PATIENCE);
            }
            repeated += missing.size();
            Pause.of(Duration.ofMillis(250));
            missing = notArrived(missing);
        }
    }

    private List<Submission> notArrived(List<Submission> sent) {
        Map<Integer, String> outcomes = outcomes(sent);
        List<Submission> missing = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            if (!ARRIVED.contains(outcomes.getOrDefault(i + 1, "unknown"))) {
                missing.add(sent.get(i));
            }
        }
        return missing;
    }

    /** Outcome by line, of the lines that were answered before the connection ended. */
    private Map<Integer, String> outcomes(List<Submission> sent) {
        Map<Integer, String> outcomes = new TreeMap<>();
        try {
            Answer answer = gateway.submitAll(sent);
            if (answer.status() == 200) {
                answer.lines()
                        .forEach(line -> outcomes.put(
                                lineNumber(line), line.path("outcome").asText()));
            }
        } catch (UncheckedIOException brokenOff) {
            // Nothing is known of any line: all are sent again.
        }
        return outcomes;
    }

    private static int lineNumber(JsonNode outcome) {
        return outcome.path("line").asInt(-1);
    }
}
