package org.tiltmeter.gateway.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tiltmeter.gateway.upstream.Service;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/**
 * Sends chunks of one batch to ingest and always comes back with an outcome for every line. A chunk that got no answer
 * is sent again: ingest knows what it has stored, so the worst of it is a "duplicate" that the first attempt stored.
 */
final class ChunkSender {

    private final IngestBatch ingest;
    private final BatchConfig config;
    private final ObjectReader outcomes;
    private final String requestId;

    /** After a chunk that nobody took, the next ones are tried once each, so that a dead ingest does not cost hours. */
    private boolean discouraged;

    ChunkSender(IngestBatch ingest, BatchConfig config, ObjectMapper json, String requestId) {
        this.ingest = ingest;
        this.config = config;
        this.outcomes = json.readerFor(Outcome.class);
        this.requestId = requestId;
    }

    /** The outcomes in the order of the lines. */
    List<Outcome> send(Chunk chunk) throws InterruptedException {
        Map<Long, Outcome> byLine = new TreeMap<>(chunk.sent().isEmpty() ? Map.of() : answers(chunk));
        var tooLong = Problem.of(413, "The line is longer than a line may be.")
                .with("maxBytes", config.longestLine().asLongValue());
        chunk.tooLong().forEach(line -> byLine.put(line, Outcome.refused(line, tooLong)));
        return new ArrayList<>(byLine.values());
    }

    /** A line that ingest itself could not store for now is sent again too; a first answer that is final stays. */
    private Map<Long, Outcome> answers(Chunk chunk) throws InterruptedException {
        var answers = new HashMap<Long, Outcome>();
        int attempts = discouraged ? 1 : config.attempts();
        for (int attempt = 0; attempt < attempts && !isAnswered(chunk, answers); attempt++) {
            if (attempt > 0) {
                Thread.sleep(config.pause().multipliedBy(1L << (attempt - 1)));
            }
            askOrRefuse(chunk)
                    .forEach((line, outcome) ->
                            answers.merge(line, outcome, (before, now) -> before.isForNow() ? now : before));
        }
        discouraged = !isAnswered(chunk, answers);
        return answers;
    }

    private static boolean isAnswered(Chunk chunk, Map<Long, Outcome> answers) {
        return answers.size() == chunk.sent().size()
                && answers.values().stream().noneMatch(Outcome::isForNow);
    }

    private Map<Long, Outcome> askOrRefuse(Chunk chunk) {
        try {
            return ask(chunk);
        } catch (ProblemException e) {
            return refusals(chunk, e.problem());
        }
    }

    private Map<Long, Outcome> ask(Chunk chunk) {
        byte[] answer = Service.INGEST.ask(() -> ingest.send(chunk.body(), requestId));
        var byLine = new HashMap<Long, Outcome>();
        try (MappingIterator<Outcome> lines = outcomes.readValues(answer)) {
            while (lines.hasNextValue()) {
                var outcome = lines.nextValue();
                long original = chunk.sent().get(Math.toIntExact(outcome.line()) - 1);
                byLine.put(original, outcome.ofLine(original));
            }
        } catch (JsonProcessingException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new ProblemException(Problem.of(502, "The archive of articles gave an answer that cannot be read."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (byLine.size() < chunk.sent().size()) {
            throw new ProblemException(Problem.of(502, "The archive of articles left lines without an answer."));
        }
        return byLine;
    }

    private Map<Long, Outcome> refusals(Chunk chunk, Problem problem) {
        var byLine = new HashMap<Long, Outcome>();
        var named = problem.inRequest(requestId);
        chunk.sent().forEach(line -> byLine.put(line, Outcome.refused(line, named)));
        return byLine;
    }
}
