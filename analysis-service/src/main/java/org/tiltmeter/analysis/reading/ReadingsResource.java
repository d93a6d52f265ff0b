package org.tiltmeter.analysis.reading;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Optional;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Reads a text without storing it. */
@Path("/readings")
@Blocking
public class ReadingsResource {

    private final ReadingPool pool;
    private final ReadingConfig config;

    ReadingsResource(ReadingPool pool, ReadingConfig config) {
        this.pool = pool;
        this.config = config;
    }

    @POST
    public ReadingDocument read(@NotNull @Valid ReadingRequest request) throws InterruptedException {
        var article = ArticleText.of(request.titleOrEmpty(), request.text());
        Optional<ReadingOutcome> outcome = pool.readWithin(config.patience(), article);
        if (outcome.isEmpty()) {
            throw new ProblemException(
                    Problem.of(503, "All readers are busy; try again in a while."), Map.of("Retry-After", "10"));
        }
        return switch (outcome.get()) {
            case ReadingOutcome.Read read -> ReadingWriter.write(article, read.reading());
            case ReadingOutcome.Overran overran ->
                throw new ProblemException(Problem.of(
                        422,
                        "Reading the text took longer than " + overran.limit().toSeconds() + " seconds."));
            case ReadingOutcome.Threw threw -> throw new ReadingFailure(threw.failure());
        };
    }
}
