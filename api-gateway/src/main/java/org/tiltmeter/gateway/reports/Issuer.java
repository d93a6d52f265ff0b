package org.tiltmeter.gateway.reports;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/**
 * Makes the issues that are pending. Every gateway does, and takes what no other has: one that dies leaves its lease to run
 * out. Asking analysis twice is harmless, since the same question over the same data is the same run.
 */
@Singleton
class Issuer {

    private static final Logger LOG = Logger.getLogger(Issuer.class);

    private final Freezing freezing;
    private final Asking asking;

    Issuer(Freezing freezing, Asking asking) {
        this.freezing = freezing;
        this.asking = asking;
    }

    @Scheduled(
            every = "1s",
            executeWith = Scheduled.SIMPLE,
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void makePending() {
        try {
            for (var claim = freezing.claim(); claim.isPresent(); claim = freezing.claim()) {
                make(claim.get());
            }
        } catch (RuntimeException databaseAway) {
            LOG.warnf("issues wait: %s", databaseAway.toString());
        }
    }

    private void make(Freezing.Claim claim) {
        Optional<Asking.Made> made = Optional.empty();
        try {
            made = Optional.of(asking.make(claim.question()));
        } catch (ProblemException e) {
            LOG.infof("issue %s was not made: %s", claim.issue(), e.problem().title());
            freezing.refuse(claim.issue(), e.problem());
        } catch (RuntimeException e) {
            LOG.errorf(e, "issue %s was not made", claim.issue());
            freezing.refuse(claim.issue(), Problem.of(500, "The gateway failed to make this issue."));
        }
        made.ifPresent(issue -> freezing.freeze(claim.issue(), issue));
    }
}
