package org.tiltmeter.analysis.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.tiltmeter.analysis.archive.Archive;
import org.tiltmeter.analysis.archive.ArticleRevision;
import org.tiltmeter.analysis.archive.Standing;
import org.tiltmeter.analysis.deadletter.DeadLetters;
import org.tiltmeter.analysis.facts.Certainty;
import org.tiltmeter.analysis.facts.Facts;
import org.tiltmeter.analysis.message.Origin;
import org.tiltmeter.analysis.outgoing.Announcer;
import org.tiltmeter.analysis.reading.ArticleReader;
import org.tiltmeter.analysis.reading.ReadingOutcome;
import org.tiltmeter.analysis.reading.ReadingPool;
import org.tiltmeter.analysis.rollups.RollUps;
import org.tiltmeter.analysis.stories.SignedArticle;
import org.tiltmeter.analysis.stories.Stories;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.stories.Plan;

/**
 * Reads an announced article and stores what follows from it, once. Reading happens outside of a transaction, since it
 * may take long; how the article stands is asked before, to read nothing in vain, and again before anything is stored.
 */
@ApplicationScoped
class AnalyseArticle {

    private static final String CONTRADICTED = "this revision of the article is known with another content";

    private final ArticleReader reader;
    private final ReadingPool pool;
    private final Archive archive;
    private final DeadLetters deadLetters;
    private final Stories stories;
    private final RollUps rollUps;
    private final Announcer announcer;

    AnalyseArticle(
            ArticleReader reader,
            ReadingPool pool,
            Archive archive,
            DeadLetters deadLetters,
            Stories stories,
            RollUps rollUps,
            Announcer announcer) {
        this.reader = reader;
        this.pool = pool;
        this.archive = archive;
        this.deadLetters = deadLetters;
        this.stories = stories;
        this.rollUps = rollUps;
        this.announcer = announcer;
    }

    Effect analyse(ArticleRevision article, Origin origin) throws InterruptedException {
        String methodVersion = reader.methodVersion();
        Effect known = inTransaction(() -> effectOf(article, methodVersion, origin, () -> Effect.PENDING));
        if (known != Effect.PENDING) {
            return known;
        }
        ReadingOutcome outcome = pool.read(article.text());
        SignedArticle signed = SignedArticle.of(article);
        return inTransaction(() -> effectOf(article, methodVersion, origin, () -> switch (outcome) {
            case ReadingOutcome.Read read -> keep(article, signed, read.reading());
            case ReadingOutcome.Threw threw ->
                fail(
                        article,
                        signed,
                        methodVersion,
                        origin,
                        "the engine threw " + threw.failure().getClass().getSimpleName());
            case ReadingOutcome.Overran overran ->
                fail(
                        article,
                        signed,
                        methodVersion,
                        origin,
                        "reading took longer than " + overran.limit().toSeconds() + " seconds");
        }));
    }

    private Effect effectOf(ArticleRevision article, String methodVersion, Origin origin, Supplier<Effect> toRead) {
        Standing standing = archive.standing(article, methodVersion);
        return switch (standing) {
            case TO_READ -> toRead.get();
            case SUPERSEDED -> Effect.SUPERSEDED;
            case REDELIVERED -> {
                archive.countRedelivery(article, methodVersion);
                yield Effect.REDELIVERED;
            }
            case CONTRADICTED -> deadLetters.bury(origin, CONTRADICTED) ? Effect.BURIED : Effect.REDELIVERED;
        };
    }

    private Effect keep(ArticleRevision article, SignedArticle signed, Reading reading) {
        var all = Facts.of(article.text(), reading);
        var certain = Facts.of(article.text(), reading, Certainty.CERTAIN);
        Plan plan = stories.plan(signed);
        Instant now = rollUps.follow(plan.touched(), () -> {
            stories.apply(plan, signed);
            rollUps.add(article.id(), reading.methodVersion(), article.contentHash(), all, certain);
            return archive.keepRead(article, reading, all);
        });
        announcer.read(article, reading, now);
        return Effect.READ;
    }

    private Effect fail(
            ArticleRevision article, SignedArticle signed, String methodVersion, Origin origin, String reason) {
        if (!deadLetters.bury(origin, reason)) {
            return Effect.REDELIVERED;
        }
        // Its text stands among the others' all the same.
        Plan plan = stories.plan(signed);
        Instant now = rollUps.follow(plan.touched(), () -> {
            stories.apply(plan, signed);
            return archive.keepFailed(article, methodVersion, reason);
        });
        announcer.failed(article, methodVersion, reason, now);
        return Effect.BURIED;
    }

    private static Effect inTransaction(Callable<Effect> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
