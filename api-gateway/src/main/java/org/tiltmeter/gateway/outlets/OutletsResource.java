package org.tiltmeter.gateway.outlets;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.tiltmeter.gateway.lists.Filter;
import org.tiltmeter.gateway.lists.Page;
import org.tiltmeter.gateway.lists.Paging;
import org.tiltmeter.gateway.lists.ServiceQuery;
import org.tiltmeter.gateway.upstream.Service;

/** Outlets. */
@Path("/v1/outlets")
@Tag(name = "Actors and outlets")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class OutletsResource {

    private final IngestOutlets outlets;

    OutletsResource(@RestClient IngestOutlets outlets) {
        this.outlets = outlets;
    }

    @GET
    @Operation(
            operationId = "listOutlets",
            summary = "List outlets",
            description = "Where the stored articles come from, by name.")
    public Page<Outlet> list(@BeanParam @Valid Paging paging) {
        var query = ServiceQuery.of(new Filter(Map.of()), paging);
        return Service.INGEST.ask(() -> outlets.list(query.parameters()));
    }
}
