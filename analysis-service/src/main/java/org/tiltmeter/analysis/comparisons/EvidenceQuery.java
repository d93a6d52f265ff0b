package org.tiltmeter.analysis.comparisons;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiltmeter.analysis.actorlists.ActorListVersions;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.analysis.archive.ArticleCatalogue;
import org.tiltmeter.analysis.listing.Page;
import org.tiltmeter.analysis.listing.Paging;
import org.tiltmeter.analysis.rollups.Period;
import org.tiltmeter.analysis.rollups.Question;
import org.tiltmeter.analysis.rollups.ShareQuery;
import org.tiltmeter.analysis.rollups.ShareQuery.Placed;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.statistics.comparison.Cell;
import org.tiltmeter.statistics.comparison.ComparedMeasure;

/** Finds what a cell of a run was made of, as it was at the run's mark. */
@ApplicationScoped
class EvidenceQuery {

    private record Position(Instant publishedAt, UUID article) {}

    private static final Comparator<Placed> ORDER =
            Comparator.comparing(Placed::publishedAt).thenComparing(Placed::article);

    private final ShareQuery shares;
    private final ActorListVersions lists;
    private final ArticleCatalogue articles;

    EvidenceQuery(ShareQuery shares, ActorListVersions lists, ArticleCatalogue articles) {
        this.shares = shares;
        this.lists = lists;
        this.articles = articles;
    }

    /** The articles behind a cell, oldest first. */
    Page<EvidenceRow> of(Run run, Cell cell, Paging paging) {
        ActorMapping mapping = lists.mapping("actorList", run.specification().actorList());
        List<Placed> all = shares.shares(question(run, cell), mapping, run.mark()).stream()
                .sorted(ORDER)
                .toList();
        var after = paging.after(2, at -> new Position(Instant.parse(at.get(0)), UUID.fromString(at.get(1))));
        List<Placed> page = all.stream()
                .filter(one -> after.isEmpty() || isBehind(one, after.get()))
                .limit(paging.limit() + 1L)
                .toList();
        Map<UUID, Set<String>> actors =
                shares.counted(page.stream().map(Placed::article).toList(), run.methodVersion(), cell.actor(), mapping);
        return Page.of(
                all.size(),
                page.stream().map(one -> row(run, one, actors)).toList(),
                paging.limit(),
                last -> List.of(last.publishedAt().toString(), last.article().toString()));
    }

    private static boolean isBehind(Placed one, Position after) {
        int when = one.publishedAt().compareTo(after.publishedAt());
        return when > 0 || (when == 0 && one.article().compareTo(after.article()) > 0);
    }

    private static Question question(Run run, Cell cell) {
        var asked = run.specification();
        ComparedMeasure measure = asked.measures().stream()
                .filter(one -> one.label().equals(cell.measure()))
                .findFirst()
                .map(AskedAgain::measure)
                .orElseThrow(() -> notIn("measure", asked.measures().stream().map(Run.AskedMeasure::label)));
        if (!asked.actors().contains(cell.actor())) {
            throw notIn("actor", asked.actors().stream());
        }
        if (!asked.outlets().contains(cell.outlet())) {
            throw notIn("outlet", asked.outlets().stream());
        }
        return new Question(
                run.methodVersion(),
                List.of(measure),
                List.of(cell.actor()),
                List.of(cell.outlet()),
                new Period(asked.from(), asked.to()));
    }

    private static ProblemException notIn(String field, Stream<String> known) {
        List<String> some = known.limit(5).toList();
        return new ProblemException(
                Problem.badField(field, "is not part of this comparison, which has " + String.join(", ", some)));
    }

    private EvidenceRow row(Run run, Placed placed, Map<UUID, Set<String>> actors) {
        var share = placed.share();
        var spans = articles.reading(placed.article(), placed.contentHash(), run.methodVersion())
                .map(reading -> SpansOf.actors(actors.getOrDefault(placed.article(), Set.of()), reading))
                .orElse(List.of());
        return new EvidenceRow(
                placed.article(),
                share.cell().outlet(),
                placed.publishedAt(),
                placed.contentHash(),
                share.story(),
                share.event(),
                share.wire(),
                share.x(),
                share.w(),
                share.certainX(),
                share.certainW(),
                spans);
    }
}
