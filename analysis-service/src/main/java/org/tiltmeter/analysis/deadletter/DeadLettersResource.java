package org.tiltmeter.analysis.deadletter;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Messages that could not be processed, and how to bring them back. */
@Path("/dead-letters")
@Blocking
public class DeadLettersResource {

    /** How many are on their way back. */
    public record Replayed(long replayed) {}

    /** Before all others. */
    private static final UUID FIRST = new UUID(0, 0);

    private final DeadLetterCatalogue letters;
    private final Replay replay;
    private final Clock clock;

    DeadLettersResource(DeadLetterCatalogue letters, Replay replay, Clock clock) {
        this.letters = letters;
        this.replay = replay;
        this.clock = clock;
    }

    /** Newest first. */
    @GET
    @Transactional
    public Page<DeadLetterEntry> list(
            @QueryParam("replayed") @Nullable Boolean replayed, @BeanParam @Valid Paging paging) {
        return letters.list(replayed, paging);
    }

    /** With its body. */
    @GET
    @Path("/{id}")
    @Transactional
    public DeadLetterDetail get(String id) {
        return letters.find(uuid(id)).orElseThrow(DeadLettersResource::notFound);
    }

    /** Brings one back; a body takes the place of the message's. */
    @POST
    @Path("/{id}/replay")
    public Response replay(String id, @Nullable String body) {
        String corrected = body == null || body.isBlank() ? null : body;
        return switch (replay.one(uuid(id), corrected)) {
            case Replay.Outcome.Replayed done ->
                Response.accepted(done.letter()).build();
            case Replay.Outcome.Unknown unknown -> throw notFound();
            case Replay.Outcome.TooLong tooLong ->
                throw new ProblemException(Problem.of(413, "The message is longer than one may be."));
            case Replay.Outcome.ReplayedBefore before ->
                throw new ProblemException(Problem.of(
                        409,
                        "It has been replayed. Should it have failed again, then it is a dead letter of its own."));
        };
    }

    /** Brings back all that wait. */
    @POST
    @Path("/replay")
    public Response replayAll() {
        Instant now = clock.instant();
        Replay.Batch batch = replay.some(now, FIRST);
        long sent = batch.sent();
        while (batch.last() != null) {
            batch = replay.some(now, batch.last());
            sent += batch.sent();
        }
        return Response.accepted(new Replayed(sent)).build();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.of(404, "No dead letter has this id."));
    }
}
