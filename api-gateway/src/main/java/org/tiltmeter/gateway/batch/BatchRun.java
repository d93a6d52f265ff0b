package org.tiltmeter.gateway.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.tiltmeter.problems.Problem;

/** One batch from its first line to its last: cut into chunks, sent on, answered. */
final class BatchRun {

    private static final Logger LOG = Logger.getLogger(BatchRun.class);

    private final Lines lines;
    private final ChunkSender sender;
    private final OutcomeStream outcomes;
    private final BatchConfig config;
    private final ObjectMapper json;
    private final String requestId;

    BatchRun(
            InputStream body,
            ChunkSender sender,
            OutcomeStream outcomes,
            BatchConfig config,
            ObjectMapper json,
            String requestId) {
        this.lines = new Lines(body, Math.toIntExact(config.longestLine().asLongValue()));
        this.sender = sender;
        this.outcomes = outcomes;
        this.config = config;
        this.json = json;
        this.requestId = requestId;
    }

    /** Runs to the end of the body, or until the client is gone; the outcomes are finished in every case. */
    void run() {
        try {
            var chunk = next();
            while (chunk.lines() > 0 && !outcomes.isClosed()) {
                answer(outcomesOf(chunk));
                chunk = next();
            }
        } catch (IOException e) {
            LOG.debugf("request %s: the batch ended before its end", requestId);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            outcomes.finish();
        }
    }

    private Chunk next() throws IOException {
        var chunk = new Chunk();
        Optional<BatchLine> line = lines.next();
        while (line.isPresent()) {
            chunk.add(line.get());
            boolean full = chunk.lines() >= config.chunkLines()
                    || chunk.bytes() >= config.chunkBytes().asLongValue();
            line = full ? Optional.empty() : lines.next();
        }
        return chunk;
    }

    /** A bug of ours costs the lines of one chunk, and says so on each. */
    private List<Outcome> outcomesOf(Chunk chunk) throws InterruptedException {
        try {
            return sender.send(chunk);
        } catch (RuntimeException e) {
            LOG.errorf(e, "request %s: a chunk of a batch failed", requestId);
            var problem = Problem.of(500, "The line could not be processed.").inRequest(requestId);
            return chunk.sent().stream()
                    .map(line -> Outcome.refused(line, problem))
                    .toList();
        }
    }

    private void answer(List<Outcome> answered) {
        String text = answered.stream().map(this::write).collect(Collectors.joining("\n"));
        outcomes.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String write(Outcome outcome) {
        try {
            return json.writeValueAsString(outcome);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
