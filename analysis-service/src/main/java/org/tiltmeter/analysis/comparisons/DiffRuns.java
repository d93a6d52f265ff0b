package org.tiltmeter.analysis.comparisons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tiltmeter.analysis.actorlists.ActorListVersions;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.analysis.comparisons.RunDiff.EffectChange;
import org.tiltmeter.analysis.rollups.Period;
import org.tiltmeter.analysis.rollups.Question;
import org.tiltmeter.analysis.rollups.ShareQuery;
import org.tiltmeter.analysis.rollups.ShareQuery.Placed;
import org.tiltmeter.analysis.rollups.StandingQuery;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.statistics.Change;
import org.tiltmeter.statistics.comparison.Comparison;
import org.tiltmeter.statistics.comparison.Shift;
import org.tiltmeter.statistics.comparison.Shifts;
import org.tiltmeter.statistics.comparison.Specification;

/** Takes apart what changed from one run to another, see {@link Reason}, and says whether it is more than chance. */
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

    /** @throws ProblemException 400 where the two runs do not ask the same of the same outlets */
    RunDiff of(Run since, Run run) {
        requireSameQuestion(since, run);
        Specification common = common(since, run);
        Steps steps = Steps.of(common, stages(since, run, common));
        List<Shift> shifts = Shifts.between(common, steps.earlier(), steps.later());
        return new RunDiff(
                run.id(),
                since.id(),
                Arrays.stream(Reason.values()).map(SpecificationReader::label).toList(),
                family(common, shifts),
                IntStream.range(0, shifts.size())
                        .mapToObj(at -> change(since, run, shifts.get(at), steps.of(at)))
                        .toList());
    }

    private static Comparison.Family family(Specification common, List<Shift> shifts) {
        long tested = shifts.stream().filter(shift -> shift.p() != null).count();
        return new Comparison.Family(shifts.size(), Math.toIntExact(tested), common.falseDiscoveryRate());
    }

    private Stages stages(Run since, Run run, Specification common) {
        ActorMapping then = lists.mapping("actorList", since.specification().actorList());
        ActorMapping now = lists.mapping("actorList", run.specification().actorList());
        Period was = Compare.period(AskedAgain.of(since.specification()));
        Period is = Compare.period(common);
        Question before = question(since.methodVersion(), common, is);
        Question after = question(run.methodVersion(), common, is);
        List<Placed> old = shares.shares(before, then, since.mark());
        return Stages.of(
                was.equals(is) ? old : shares.shares(question(since.methodVersion(), common, was), then, since.mark()),
                old,
                then.equals(now) ? old : shares.shares(before, now, since.mark()),
                shares.shares(after, now, run.mark()),
                standing.at(before, since.mark()),
                standing.at(after, run.mark()));
    }

    private static Question question(String methodVersion, Specification common, Period period) {
        return new Question(methodVersion, common.measures(), common.actors(), common.outlets(), period);
    }

    private static EffectChange change(Run since, Run run, Shift shift, Steps.OfEffect steps) {
        return new EffectChange(
                shift.measure(),
                shift.first(),
                shift.second(),
                verdict(since, shift),
                verdict(run, shift),
                steps.before(),
                steps.after(),
                Steps.change(steps.before(), steps.after()),
                Optional.ofNullable(shift.change()).map(Change::interval).orElse(null),
                shift.p(),
                shift.q(),
                SpecificationReader.label(shift.verdict()),
                steps.steps());
    }

    private static String verdict(Run run, Shift effect) {
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
                && then.contrast().equals(now.contrast())
                && then.matching().equals(now.matching())
                && then.wire().equals(now.wire());
        if (!same) {
            throw new ProblemException(Problem.badField(
                    "since",
                    "is a comparison of other outlets, or with another contrast, matching or wire: only days, actors,"
                            + " measures and the actor list may differ"));
        }
        if (since.mark() > run.mark() && !Objects.equals(since.id(), run.id())) {
            throw new ProblemException(Problem.badField("since", "is the later of the two comparisons: swap them"));
        }
    }
}
