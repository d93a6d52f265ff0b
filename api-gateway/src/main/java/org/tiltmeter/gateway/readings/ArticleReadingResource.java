package org.tiltmeter.gateway.readings;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.upstream.Service;

/** The readings of stored articles. */
@Path("/v1/articles/{id}/reading")
@Tag(name = "Readings")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ArticleReadingResource {

    private final AnalysisReadings readings;

    ArticleReadingResource(@RestClient AnalysisReadings readings) {
        this.readings = readings;
    }

    @GET
    @Operation(
            operationId = "getReading",
            summary = "Show an article's reading",
            description = "All that was read from the article, with every span. 404 until it has been read.")
    public Reading get(
            @Parameter(description = "The article's id.", example = "0b7c2f5e-8d41-5c3a-9e26-7f10d4a8b6c3")
                    @PathParam("id")
                    UUID id,
            @Parameter(description = "The version that read it; without it, the running one, or the latest there is.")
                    @QueryParam("methodVersion")
                    @Nullable
                    String methodVersion) {
        return Service.ANALYSIS.ask(() -> readings.get(id, methodVersion));
    }
}
