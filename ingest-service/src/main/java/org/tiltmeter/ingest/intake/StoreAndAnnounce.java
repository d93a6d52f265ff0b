package org.tiltmeter.ingest.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tiltmeter.ingest.announcement.Announcer;
import org.tiltmeter.ingest.store.ArticleStore;
import org.tiltmeter.ingest.store.Keeping;
import org.tiltmeter.ingest.submission.Submission;

/** An article is stored and its announcement put into the outbox, both or neither. */
@ApplicationScoped
class StoreAndAnnounce implements StoreArticles {

    private final ArticleStore articles;
    private final Announcer announcer;

    StoreAndAnnounce(ArticleStore articles, Announcer announcer) {
        this.articles = articles;
        this.announcer = announcer;
    }

    /** By their ids, so that two batches with the same articles never wait for each other in a circle. */
    @Override
    public List<Keeping> together(List<Submission> submissions) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Keeping[] keepings = new Keeping[submissions.size()];
            IntStream.range(0, keepings.length)
                    .boxed()
                    .sorted(Comparator.comparing(i -> submissions.get(i).id()))
                    .forEach(i -> keepings[i] = storeOne(submissions.get(i)));
            return List.of(keepings);
        });
    }

    private Keeping storeOne(Submission submission) {
        Keeping keeping = articles.keep(submission);
        switch (keeping) {
            case Keeping.Stored first -> announcer.announce(first.stored());
            case Keeping.Revised revised -> announcer.announce(revised.stored());
            case Keeping.Duplicate known -> {
                // Nothing happened that anyone should hear of.
            }
        }
        return keeping;
    }
}
