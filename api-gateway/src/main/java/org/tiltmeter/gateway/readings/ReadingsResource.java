package org.tiltmeter.gateway.readings;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.tiltmeter.gateway.upstream.Service;

/** Readings of texts that are not stored. */
@Path("/v1/readings")
@Tag(name = "Readings")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ReadingsResource {

    private final AnalysisReadings readings;

    ReadingsResource(@RestClient AnalysisReadings readings) {
        this.readings = readings;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readText",
            summary = "Read a text",
            description = "Reads a text without storing it: actors, who speaks, loaded terms with voice and target.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReadingRequest.class)))
    public Reading read(byte[] text) {
        return Service.ANALYSIS.ask(() -> readings.read(text));
    }
}
