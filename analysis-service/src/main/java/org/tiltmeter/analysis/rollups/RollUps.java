package org.tiltmeter.analysis.rollups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.tiltmeter.analysis.facts.Facts;
import org.tiltmeter.analysis.measures.AskedFigure;

/**
 * Keeps the roll-ups exact: what a change moves is taken away as it was and added as it then is. Each call belongs to
 * the caller's transaction, and changes follow one another until those transactions end.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RollUps {

    /** Measures whose denominator is the whole article’s. */
    static final List<String> WHOLE = AskedFigure.ALL.stream()
            .filter(AskedFigure::dividesByWholeArticles)
            .map(AskedFigure::label)
            .distinct()
            .toList();

    private final Session database;
    private final DataChanges changes;
    private final Placements placements;
    private final MeasureFacts facts;

    RollUps(Session database, DataChanges changes, Placements placements, MeasureFacts facts) {
        this.database = database;
        this.changes = changes;
        this.placements = placements;
        this.facts = facts;
    }

    /**
     * Runs a change of these articles: of what counts in them, or of the story group or the event that they are in.
     *
     * @param touched the articles that it may change
     */
    public <T> T follow(Collection<UUID> touched, Supplier<T> change) {
        long mark = changes.next();
        List<UUID> articles = touched.stream().sorted().distinct().toList();
        var clusters = placements.clusters(articles);
        T result = change.get();
        // What Hibernate still holds back, the statements below would not see.
        database.flush();
        placements.renew(articles, mark);
        clusters.addAll(placements.clusters(articles));
        // Facts of a text never change, so which texts stood where before this change says all that they gave.
        move(articles, clusters, mark);
        return result;
    }

    /** Inside of a change: what the reading of a text adds. */
    public void add(UUID article, String methodVersion, String contentHash, Facts all, Facts certain) {
        facts.add(article, methodVersion, contentHash, all, certain);
    }

    private void move(List<UUID> articles, Collection<Cluster> clusters, long mark) {
        if (!clusters.isEmpty()) {
            database.createNativeMutationQuery(RollUpSql.MOVE)
                    .setParameter("mark", mark)
                    .setParameter("whole", WHOLE.toArray(String[]::new))
                    .setParameter("articles", articles.toArray(UUID[]::new))
                    .setParameter(
                            "methods",
                            clusters.stream().map(Cluster::methodVersion).toArray(String[]::new))
                    .setParameter(
                            "outlets", clusters.stream().map(Cluster::outlet).toArray(String[]::new))
                    .setParameter(
                            "stories", clusters.stream().map(Cluster::story).toArray(UUID[]::new))
                    .executeUpdate();
        }
    }
}
