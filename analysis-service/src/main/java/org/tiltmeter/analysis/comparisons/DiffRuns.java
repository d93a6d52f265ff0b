package org.tiltmeter.analysis.comparisons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.actorlists.ActorListVersions;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.analysis.comparisons.RunDiff.EffectChange;
import org.tiltmeter.analysis.comparisons.RunDiff.Step;
import org.tiltmeter.analysis.rollups.Question;
import org.tiltmeter.analysis.rollups.ShareQuery;
import org.tiltmeter.analysis.rollups.ShareQuery.Placed;
import org.tiltmeter.analysis.rollups.StandingQuery;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.statistics.comparison.ArticleShare;
import org.tiltmeter.statistics.comparison.ClusterSums;
import org.tiltmeter.statistics.comparison.Comparison;
import org.tiltmeter.statistics.comparison.Effect;
import org.tiltmeter.statistics.comparison.Specification;

/** Takes apart what changed from one run to another: see {@link Reason}. */
@ApplicationScoped
class DiffRuns {

    private final ShareQuery shares;
    private final StandingQuery standing;
    private final ActorListVersions lists;

    DiffRuns(ShareQuery shares, StandingQuery standing, ActorListVersions lists) {
        this.shares = shares;
        this.standing = standing;
        this.lists = lists;
    }

    /** @throws ProblemException 400 where the two runs do not ask the same of the same outlets and days */
    RunDiff of(Run since, Run run) {
        requireSameQuestion(since, run);
        Specification common = common(since, run);
        Stages stages = stages(since, run, common);
        List<List<ArticleShare>> all = Stream.concat(
                        Stream.of(stages.start()),
                        Arrays.stream(Reason.values()).map(stages::after))
                .toList();
        List<List<Effect>> effects = all.stream()
                .map(stage -> Comparison.of(common, new ClusterSums(stage)).effects())
                .toList();
        var changes = new ArrayList<EffectChange>();
        for (int at = 0; at < effects.getFirst().size(); at++) {
            changes.add(change(since, run, at, effects, all));
        }
        return new RunDiff(
                run.id(),
                since.id(),
                Arrays.stream(Reason.values()).map(SpecificationReader::label).toList(),
                changes);
    }

    private Stages stages(Run since, Run run, Specification common) {
        ActorMapping then = lists.mapping("actorList", since.specification().actorList());
        ActorMapping now = lists.mapping("actorList", run.specification().actorList());
        Question before = question(since.methodVersion(), common);
        Question after = question(run.methodVersion(), common);
        List<Placed> old = shares.shares(before, then, since.mark());
        return Stages.of(
                old,
                then.equals(now) ? old : shares.shares(before, now, since.mark()),
                shares.shares(after, now, run.mark()),
                standing.at(before, since.mark()),
                standing.at(after, run.mark()));
    }

    private static Question question(String methodVersion, Specification common) {
        return new Question(
                methodVersion, common.measures(), common.actors(), common.outlets(), Compare.period(common));
    }

    private static EffectChange change(
            Run since, Run run, int at, List<List<Effect>> stages, List<List<ArticleShare>> shares) {
        Effect effect = stages.getFirst().get(at);
        List<Optional<Double>> values =
                stages.stream().map(stage -> tested(stage.get(at))).toList();
        var steps = new ArrayList<Step>();
        int stage = 0;
        for (Reason reason : Reason.values()) {
            stage++;
            steps.add(new Step(
                    SpecificationReader.label(reason),
                    touched(effect, Stages.between(shares.get(stage - 1), shares.get(stage))),
                    values.get(stage).orElse(null),
                    change(values.get(stage - 1), values.get(stage))));
        }
        return new EffectChange(
                effect.measure(),
                effect.first(),
                effect.second(),
                verdict(since, effect),
                verdict(run, effect),
                values.getFirst().orElse(null),
                values.getLast().orElse(null),
                change(values.getFirst(), values.getLast()),
                steps);
    }

    private static @Nullable Double change(Optional<Double> from, Optional<Double> to) {
        return from.isPresent() && to.isPresent() ? to.get() - from.get() : null;
    }

    /** The difference of the figures, which is there sooner than its interval. */
    private static Optional<Double> tested(Effect effect) {
        var matched = effect.matched();
        if (matched != null) {
            return Optional.ofNullable(matched.difference()).map(difference -> difference.value());
        }
        Double first = effect.unmatched().first().value();
        Double second = effect.unmatched().second().value();
        return first == null || second == null ? Optional.empty() : Optional.of(first - second);
    }

    private static long touched(Effect effect, List<ArticleShare> different) {
        return different.stream()
                .filter(share -> share.cell().measure().equals(effect.measure()))
                .filter(share -> Stream.of(effect.first(), effect.second())
                        .anyMatch(side -> side.actor().equals(share.cell().actor())
                                && side.outlets().contains(share.cell().outlet())))
                .map(share -> UUID.fromString(share.article()))
                .distinct()
                .count();
    }

    private static String verdict(Run run, Effect effect) {
        return run.effects().stream()
                .filter(found -> found.measure().equals(effect.measure())
                        && found.first().equals(effect.first())
                        && found.second().equals(effect.second()))
                .map(Run.Found::verdict)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an effect of both runs"));
    }

    /** What both runs ask. */
    private static Specification common(Run since, Run run) {
        Specification now = AskedAgain.of(run.specification());
        Specification then = AskedAgain.of(since.specification());
        return new Specification(
                now.actors().stream().filter(then.actors()::contains).toList(),
                now.actorList(),
                now.outlets(),
                now.from(),
                now.to(),
                now.measures().stream().filter(then.measures()::contains).toList(),
                now.contrast(),
                now.matching(),
                now.wire(),
                now.minimum(),
                now.falseDiscoveryRate(),
                null);
    }

    private static void requireSameQuestion(Run since, Run run) {
        Run.Asked then = since.specification();
        Run.Asked now = run.specification();
        boolean same = then.outlets().equals(now.outlets())
                && then.from().equals(now.from())
                && then.to().equals(now.to())
                && then.contrast().equals(now.contrast())
                && then.matching().equals(now.matching())
                && then.wire().equals(now.wire());
        if (!same) {
            throw new ProblemException(Problem.badField(
                    "since",
                    "is a comparison of other outlets or days, or with another contrast, matching or wire: only actors,"
                            + " measures and the actor list may differ"));
        }
        if (since.mark() > run.mark() && !Objects.equals(since.id(), run.id())) {
            throw new ProblemException(Problem.badField("since", "is the later of the two comparisons: swap them"));
        }
    }
}
