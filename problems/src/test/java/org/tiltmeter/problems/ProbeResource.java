package org.tiltmeter.problems;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A resource that can go wrong in every way. */
@Path("/probe")
public class ProbeResource {

    enum Tone {
        CALM,
        LOUD
    }

    record Author(@NotBlank String name, int age) {}

    record Text(
            @NotNull @Size(max = 5) String title,
            @Nullable Instant at,
            @Nullable Tone tone,
            @Nullable List<@Valid Author> authors) {}

    @POST
    @Consumes("application/json")
    @Produces("application/json")
    public Map<String, Object> post(@Valid @NotNull Text text) {
        return Map.of("title", text.title());
    }

    @POST
    @Path("stream")
    @Consumes("application/x-ndjson")
    @Produces("text/plain")
    public String stream(InputStream body) throws IOException {
        return "bytes " + body.transferTo(java.io.OutputStream.nullOutputStream());
    }

    @GET
    @Produces("application/json")
    public Map<String, Object> get(
            @QueryParam("limit") @Max(200) @Nullable Integer limit,
            @QueryParam("since") @Nullable Instant since,
            @QueryParam("id") List<UUID> ids) {
        return Map.of("ids", ids.size());
    }

    @GET
    @Path("{id}")
    @Produces("application/json")
    public Map<String, Object> one(@PathParam("id") UUID id) {
        return Map.of("id", id);
    }

    @GET
    @Path("thrown")
    public String thrown() {
        throw new ProblemException(
                Problem.of(503, "The archive is closed.").with("archive", "north"), Map.of("Retry-After", "7"));
    }

    @GET
    @Path("broken")
    public String broken() {
        throw new IllegalStateException("secret of jdbc:postgresql://inner");
    }

    @GET
    @Path("teapot")
    public String teapot() {
        throw new WebApplicationException("secret", 418);
    }

    @GET
    @Path("moved")
    public String moved() {
        throw new WebApplicationException(
                Response.seeOther(URI.create("/probe")).build());
    }
}
