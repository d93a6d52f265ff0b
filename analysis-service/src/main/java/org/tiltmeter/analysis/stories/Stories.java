package org.tiltmeter.analysis.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hibernate.Session;
import org.tiltmeter.stories.Correction;
import org.tiltmeter.stories.Placer;
import org.tiltmeter.stories.Plan;

/**
 * Gives articles their places, in two steps, so that what is summed by place can be taken away before a place changes and
 * added after. Each call belongs to the caller's transaction. From planning on, that transaction is the only one that
 * places, whichever replica it runs in; so plan last of what can wait, and end soon.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Stories {

    /** Any number that nothing else of this service locks by; spelt "stories". */
    private static final long LOCK = 0x73_74_6f_72_69_65_73L;

    private final Session database;
    private final StoryWriter writer;
    private final Placer placer;

    Stories(Session database, StoryTables tables, StoryWriter writer) {
        this.database = database;
        this.writer = writer;
        this.placer = new Placer(tables);
    }

    /** What is to change for an article that came in, or has another text; nothing changes yet. */
    public Plan plan(SignedArticle article) {
        lock();
        // Under another method version an older revision may come after a newer one.
        return writer.hasNewer(article) ? Plan.still(article.article().id()) : placer.place(article.article());
    }

    /** The same after a correction was made or taken back. */
    public Plan plan(Correction correction) {
        lock();
        return placer.correct(correction);
    }

    /** Changes what was planned for an article. */
    public void apply(Plan plan, SignedArticle article) {
        plan.article().ifPresent(placed -> writer.keep(article));
        writer.place(plan);
    }

    /** Changes what was planned after a correction. */
    public void apply(Plan plan) {
        writer.place(plan);
    }

    /** Waits until nobody else places, and holds that until the transaction ends. */
    void lock() {
        database.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:stories)) locked", Integer.class)
                .setParameter("stories", LOCK)
                .getResultList();
    }
}
