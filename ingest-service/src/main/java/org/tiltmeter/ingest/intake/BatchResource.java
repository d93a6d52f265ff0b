package org.tiltmeter.ingest.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** Articles come in as a stream of lines, and an outcome goes out for each while they do. */
@Path("/articles/batch")
class BatchResource {

    private static final String NDJSON = "application/x-ndjson";

    private final BatchIntake intake;
    private final ObjectWriter json;

    BatchResource(BatchIntake intake, ObjectMapper json) {
        this.intake = intake;
        this.json = json.writerFor(LineOutcome.class);
    }

    @POST
    @Consumes({NDJSON, "application/ndjson", "application/jsonl"})
    @Produces(NDJSON)
    public StreamingOutput submit(InputStream lines) {
        return client -> takeIn(lines, client);
    }

    private void takeIn(InputStream lines, OutputStream client) throws IOException {
        try (OutcomeSpool spool = new OutcomeSpool(client)) {
            intake.take(lines, outcomes -> spool.write(ndjson(outcomes)));
            spool.finish();
        }
    }

    private ByteBuffer ndjson(List<LineOutcome> outcomes) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (LineOutcome outcome : outcomes) {
            lines.write(json.writeValueAsBytes(outcome));
            lines.write('\n');
        }
        return ByteBuffer.wrap(lines.toByteArray());
    }
}
