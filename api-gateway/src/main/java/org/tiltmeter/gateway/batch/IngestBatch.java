package org.tiltmeter.gateway.batch;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.tiltmeter.gateway.upstream.PassedOnProblem;
import org.tiltmeter.problems.RequestId;

/** Ingest's way in for many articles. */
@Path("/articles/batch")
@RegisterRestClient(configKey = "ingest")
@RegisterProvider(PassedOnProblem.class)
interface IngestBatch {

    @POST
    @Consumes(BatchResource.NDJSON)
    @Produces(BatchResource.NDJSON)
    byte[] send(byte[] lines, @HeaderParam(RequestId.HEADER) String requestId);
}
