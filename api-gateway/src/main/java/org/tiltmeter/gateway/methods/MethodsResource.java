package org.tiltmeter.gateway.methods;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.tiltmeter.gateway.upstream.Service;

/** Methods. */
@Path("/v1/methods")
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class MethodsResource {

    private final AnalysisMethods methods;

    MethodsResource(@RestClient AnalysisMethods methods) {
        this.methods = methods;
    }

    @GET
    @Operation(
            operationId = "getMethods",
            summary = "Explain the measures",
            description = "Definition, unit, denominator and source of every measure, and the method versions.")
    public Methods get() {
        return Service.ANALYSIS.ask(methods::get);
    }
}
