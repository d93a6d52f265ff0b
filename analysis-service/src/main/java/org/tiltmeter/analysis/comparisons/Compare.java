package org.tiltmeter.analysis.comparisons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.tiltmeter.analysis.actorlists.ActorListVersions;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.analysis.reading.ArticleReader;
import org.tiltmeter.analysis.rollups.Beside;
import org.tiltmeter.analysis.rollups.BesideQuery;
import org.tiltmeter.analysis.rollups.DataChanges;
import org.tiltmeter.analysis.rollups.Period;
import org.tiltmeter.analysis.rollups.Question;
import org.tiltmeter.analysis.rollups.RollUpQuery;
import org.tiltmeter.analysis.rollups.ShareQuery;
import org.tiltmeter.statistics.comparison.ClusterSums;
import org.tiltmeter.statistics.comparison.Comparison;
import org.tiltmeter.statistics.comparison.Specification;
import org.tiltmeter.statistics.comparison.Specification.Matching;
import org.tiltmeter.statistics.comparison.Sums;

/** Makes a comparison, or finds that it was made. All of it sees one state of the data. */
@ApplicationScoped
class Compare {

    /**
     * A run, as it is kept and sent.
     *
     * @param isNew whether this call made it
     */
    record Made(String id, String run, boolean isNew) {}

    private final Session database;
    private final ArticleReader reader;
    private final ActorListVersions lists;
    private final KnownNames names;
    private final DataChanges changes;
    private final RollUpQuery rollUps;
    private final ShareQuery shares;
    private final BesideQuery beside;
    private final Runs runs;

    Compare(
            Session database,
            ArticleReader reader,
            ActorListVersions lists,
            KnownNames names,
            DataChanges changes,
            RollUpQuery rollUps,
            ShareQuery shares,
            BesideQuery beside,
            Runs runs) {
        this.database = database;
        this.reader = reader;
        this.lists = lists;
        this.names = names;
        this.changes = changes;
        this.rollUps = rollUps;
        this.shares = shares;
        this.beside = beside;
        this.runs = runs;
    }

    @Transactional
    Made compare(ComparisonRequest asked) {
        database.createNativeMutationQuery("set transaction isolation level repeatable read")
                .executeUpdate();
        ActorMapping mapping = lists.mapping("actorList", asked.actorList());
        Specification specification = SpecificationReader.read(asked, mapping.label());
        String methodVersion = reader.methodVersion();
        names.require(specification, methodVersion, mapping);
        long mark = changes.last();
        String id = runs.id(specification, methodVersion, mark);
        return runs.find(id).map(run -> new Made(id, run, false)).orElseGet(() -> {
            var comparison = Comparison.of(specification, sums(specification, methodVersion, mapping, mark));
            var missing = missing(specification, methodVersion);
            return new Made(
                    id, runs.keep(RunWriter.write(id, methodVersion, mark, specification, comparison, missing)), true);
        });
    }

    /** Roll-ups know neither lists nor single clusters. */
    private Sums sums(Specification specification, String methodVersion, ActorMapping mapping, long mark) {
        var question = new Question(
                methodVersion,
                specification.measures(),
                specification.actors(),
                specification.outlets(),
                period(specification));
        return mapping.list() != null || specification.seed() != null
                ? new ClusterSums(shares.shares(question, mapping, mark).stream()
                        .map(ShareQuery.Placed::share)
                        .toList())
                : rollUps.sums(question, specification.matching() == Matching.EVENT);
    }

    private List<MissingInOutlet> missing(Specification specification, String methodVersion) {
        var sums = beside.in(methodVersion, specification.outlets(), period(specification));
        var failed = beside.failed(methodVersion, specification.outlets(), period(specification));
        return specification.outlets().stream()
                .map(outlet -> {
                    var of = sums.getOrDefault(outlet, Map.of());
                    return new MissingInOutlet(
                            outlet,
                            of.getOrDefault(Beside.ARTICLES, 0L),
                            failed.getOrDefault(outlet, 0L),
                            of.getOrDefault(Beside.UNRESOLVED_MENTIONS, 0L),
                            of.getOrDefault(Beside.UNRESOLVED_ATTRIBUTIONS, 0L),
                            of.getOrDefault(Beside.UNRESOLVED_TARGETS, 0L));
                })
                .toList();
    }

    static Period period(Specification specification) {
        return new Period(specification.from(), specification.to());
    }
}
