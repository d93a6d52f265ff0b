package org.tiltmeter.ingest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.tiltmeter.ingest.store.Keeping;
import org.tiltmeter.ingest.submission.Submission;
import org.tiltmeter.ingest.submission.SubmissionReader;
import org.tiltmeter.ingest.submission.Submitted;
import org.tiltmeter.problems.Outage;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.Violation;

/** Takes in a few lines in one transaction; where that fails, one by one, so that a line never harms its neighbours. */
@ApplicationScoped
class LineGroupIntake {

    private static final Logger LOG = Logger.getLogger(LineGroupIntake.class);

    private final SubmissionReader reader;
    private final StoreArticles store;

    LineGroupIntake(SubmissionReader reader, StoreArticles store) {
        this.reader = reader;
        this.store = store;
    }

    /** A line that holds an article. */
    private record Accepted(int line, Submission submission) {}

    /** One outcome per line, in their order. */
    List<LineOutcome> take(List<BatchLine> lines) {
        List<Accepted> accepted = new ArrayList<>();
        List<LineOutcome> refused = new ArrayList<>();
        for (BatchLine line : lines) {
            switch (line) {
                case BatchLine.TooLong tooLong -> refused.add(refusal(tooLong.number(), 413, "The line is too long."));
                case BatchLine.Content content -> {
                    switch (reader.read(content.bytes(), content.number())) {
                        case Submitted.Accepted article ->
                            accepted.add(new Accepted(content.number(), article.submission()));
                        case Submitted.Refused wrong -> refused.add(refusal(content.number(), wrong.violations()));
                    }
                }
            }
        }
        return Stream.concat(refused.stream(), store(accepted).stream())
                .sorted(Comparator.comparingInt(LineOutcome::line))
                .toList();
    }

    private List<LineOutcome> store(List<Accepted> accepted) {
        if (accepted.isEmpty()) {
            return List.of();
        }
        try {
            return kept(accepted);
        } catch (RuntimeException groupFailed) {
            LOG.debugf(groupFailed, "%d lines could not be stored together", accepted.size());
            return oneByOne(accepted);
        }
    }

    private List<LineOutcome> kept(List<Accepted> accepted) {
        List<Keeping> keepings =
                store.together(accepted.stream().map(Accepted::submission).toList());
        List<LineOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            outcomes.add(LineOutcome.kept(accepted.get(i).line(), keepings.get(i)));
        }
        return outcomes;
    }

    /** Once the database is found to be away, the rest is refused at once: the client waits for each answer. */
    private List<LineOutcome> oneByOne(List<Accepted> accepted) {
        List<LineOutcome> outcomes = new ArrayList<>();
        boolean isAway = false;
        for (Accepted article : accepted) {
            if (isAway) {
                outcomes.add(unavailable(article));
                continue;
            }
            try {
                outcomes.addAll(kept(List.of(article)));
            } catch (RuntimeException failed) {
                isAway = Outage.caused(failed);
                outcomes.add(isAway ? unavailable(article) : failure(article));
                log(article, isAway, failed);
            }
        }
        return outcomes;
    }

    private static void log(Accepted article, boolean isAway, RuntimeException failed) {
        if (isAway) {
            LOG.warnf("the database is away: a batch's lines from %d on are to be sent again", article.line());
        } else {
            LOG.errorf(failed, "line %d of a batch could not be stored", article.line());
        }
    }

    private static LineOutcome refusal(int line, int status, String detail) {
        return LineOutcome.refused(line, null, Problem.of(status, detail));
    }

    private static LineOutcome refusal(int line, List<Violation> violations) {
        return LineOutcome.refused(
                line, null, Problem.badRequest("The line cannot be taken; errors says why.", violations));
    }

    private static LineOutcome unavailable(Accepted article) {
        return LineOutcome.refused(
                article.line(),
                article.submission().id(),
                Problem.of(503, "The article could not be stored now; please send this line again."));
    }

    private static LineOutcome failure(Accepted article) {
        return LineOutcome.refused(
                article.line(), article.submission().id(), Problem.of(500, "The article could not be stored."));
    }
}
