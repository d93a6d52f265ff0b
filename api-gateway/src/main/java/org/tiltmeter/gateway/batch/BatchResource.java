package org.tiltmeter.gateway.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.tiltmeter.gateway.articles.ArticleSubmission;
import org.tiltmeter.problems.RequestId;

/** Batches of articles. */
@Path("/v1/articles/batch")
@Tag(name = "Articles")
@Blocking
public class BatchResource {

    static final String NDJSON = "application/x-ndjson";

    private final IngestBatch ingest;
    private final BatchConfig config;
    private final ObjectMapper json;
    private final ManagedExecutor executor;

    BatchResource(@RestClient IngestBatch ingest, BatchConfig config, ObjectMapper json, ManagedExecutor executor) {
        this.ingest = ingest;
        this.config = config;
        this.json = json;
        this.executor = executor;
    }

    @POST
    @Consumes({NDJSON, "application/ndjson", "application/jsonl"})
    @Produces(NDJSON)
    @Operation(
            operationId = "submitBatch",
            summary = "Store many articles",
            description = "One article per line, as many lines as you like; blank lines are skipped. The answer has a"
                    + " line for each, in order, while the batch is still being sent. A refused line loses nothing"
                    + " else. A line that got no answer because the connection broke may be sent again: it is a"
                    + " `duplicate` if it was stored. A line may have 16 MiB; the body may be compressed with gzip.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ArticleSubmission.class)))
    @APIResponse(
            responseCode = "200",
            description = "An outcome per line.",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = Outcome.class)))
    public Multi<byte[]> submit(InputStream body, RoutingContext context) {
        String requestId = RequestId.of(context);
        var outcomes = new OutcomeStream(
                new Spool(config.unreadInMemory().asLongValue()),
                () -> context.request().connection().close());
        var sender = new ChunkSender(ingest, config, json, requestId);
        var run = new BatchRun(body, sender, outcomes, config, json, requestId);
        executor.execute(run::run);
        return Multi.createFrom().publisher(outcomes);
    }
}
