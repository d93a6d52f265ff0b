package org.tiltmeter.ingest.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.tiltmeter.ingest.store.Keeping;
import org.tiltmeter.ingest.submission.Submission;
import org.tiltmeter.ingest.submission.SubmissionReader;
import org.tiltmeter.ingest.submission.Submitted;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** One article comes in. */
@Path("/articles")
class ArticleResource {

    private final SubmissionReader reader;
    private final StoreArticles store;

    ArticleResource(SubmissionReader reader, StoreArticles store) {
        this.reader = reader;
        this.store = store;
    }

    /**
     * What became of it.
     *
     * @param revision the revision that holds the submitted content
     */
    record Receipt(UUID id, int revision, Outcome outcome) {}

    /** Takes bytes and not an object, so that one reader judges a single article and a line of a batch alike. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response submit(byte[] json) {
        return switch (reader.read(json, 1)) {
            case Submitted.Accepted accepted -> store(accepted.submission());
            case Submitted.Refused refused ->
                throw new ProblemException(
                        Problem.badRequest("The article cannot be taken; errors says why.", refused.violations()));
        };
    }

    private Response store(Submission submission) {
        Keeping keeping = store.together(List.of(submission)).getFirst();
        Response.ResponseBuilder answer =
                switch (keeping) {
                    case Keeping.Stored stored -> Response.created(URI.create("/articles/" + stored.id()));
                    case Keeping.Revised revised -> Response.ok();
                    case Keeping.Duplicate duplicate -> Response.ok();
                };
        return answer.entity(new Receipt(keeping.id(), keeping.revision(), Outcome.of(keeping)))
                .build();
    }
}
