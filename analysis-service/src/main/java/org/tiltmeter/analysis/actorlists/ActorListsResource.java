package org.tiltmeter.analysis.actorlists;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Researchers' lists of actors. */
@Path("/actor-lists")
@Blocking
@Transactional
public class ActorListsResource {

    static final String CSV = "text/csv";

    private final ActorLists lists;
    private final ActorListVersions versions;
    private final ListUpload upload;

    ActorListsResource(ActorLists lists, ActorListVersions versions, ListUpload upload) {
        this.lists = lists;
        this.versions = versions;
        this.upload = upload;
    }

    /** The newest version of each, by name. */
    @GET
    public Page<ActorListVersion> list(@BeanParam @Valid Paging paging) {
        return versions.lists(paging);
    }

    /** A version with what it says; the newest unless another is asked for. */
    @GET
    @Path("/{name}")
    public ActorListDetail get(String name, @QueryParam("version") @Nullable Integer version) {
        return lists.find(name, version).orElseThrow(ActorListsResource::notFound);
    }

    /** Newest first. */
    @GET
    @Path("/{name}/versions")
    public Page<ActorListVersion> versions(String name, @BeanParam @Valid Paging paging) {
        requireKnown(name);
        return versions.versions(name, paging);
    }

    /** Adds a version: 201, or 200 where the newest says the same. */
    @POST
    @Path("/{name}")
    @Consumes({MediaType.APPLICATION_JSON, CSV})
    public Response upload(String name, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body)
            throws IOException {
        if (!ListReference.isName(name)) {
            throw new ProblemException(Problem.badField(
                    "name", "is not of 1 to 64 lower-case letters, digits, dots, dashes and underscores"));
        }
        var list = upload.read(body, type.toLowerCase(Locale.ROOT).startsWith(CSV));
        var kept = lists.keep(name, list, false);
        return Response.status(kept.isNew() ? 201 : 200).entity(kept.version()).build();
    }

    /** Takes the list back: adds a version that changes nothing. Those before it can still be asked for. */
    @DELETE
    @Path("/{name}")
    public ActorListVersion withdraw(String name) {
        requireKnown(name);
        return lists.keep(name, CheckedList.empty(), true).version();
    }

    private void requireKnown(String name) {
        if (versions.find(name, null).isEmpty()) {
            throw notFound();
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.of(404, "There is no such actor list, or no such version of it."));
    }
}
