package org.tiltmeter.analysis.stories;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.tiltmeter.analysis.rollups.RollUps;
import org.tiltmeter.article.StorableText;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.stories.Age;
import org.tiltmeter.stories.Correction;
import org.tiltmeter.stories.Kind;
import org.tiltmeter.stories.Placed;
import org.tiltmeter.stories.Plan;

/** What people say of articles is followed at once, by the articles that it concerns and by the sums over them. */
@ApplicationScoped
class Corrections {

    /** Each placing of an article looks through all of them. */
    private static final int MOST = 5_000;

    /** @param isNew whether it had not been said before */
    record Kept(CorrectionEntry correction, boolean isNew) {}

    private final Stories stories;
    private final StoryTables tables;
    private final CorrectionTable corrections;
    private final RollUps rollUps;
    private final Clock clock;

    Corrections(Stories stories, StoryTables tables, CorrectionTable corrections, RollUps rollUps, Clock clock) {
        this.stories = stories;
        this.tables = tables;
        this.corrections = corrections;
        this.rollUps = rollUps;
        this.clock = clock;
    }

    Kept make(CorrectionRequest request) {
        Kind kind = Kinds.of(request.kind());
        boolean together = request.together();
        stories.lock();
        List<UUID> articles = pair(kind, together, request.articles());
        var known = corrections.find(kind, articles);
        if (known.isPresent()) {
            if (known.get().together() != together) {
                throw conflict("A correction says the opposite of these two articles: delete it first, "
                        + known.get().id() + ".");
            }
            return new Kept(known.get(), false);
        }
        if (corrections.count() >= MOST) {
            throw conflict("There are " + MOST + " corrections already, and no more can be followed.");
        }
        var correction = new CorrectionEntry(
                UUID.randomUUID(),
                Kinds.label(kind),
                articles,
                together,
                StorableText.of(Objects.requireNonNullElse(request.note(), "")),
                StorableText.of(request.by()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        corrections.add(correction);
        follow(correction);
        return new Kept(correction, true);
    }

    /** Takes a correction back. */
    CorrectionEntry delete(UUID id) {
        stories.lock();
        CorrectionEntry correction = corrections
                .find(id)
                .orElseThrow(() -> new ProblemException(Problem.of(404, "No correction has this id.")));
        corrections.delete(id);
        follow(correction);
        return correction;
    }

    private void follow(CorrectionEntry correction) {
        Plan plan = stories.plan(new Correction(
                Kinds.of(correction.kind()),
                correction.articles().getFirst(),
                correction.articles().getLast(),
                correction.together()));
        rollUps.follow(plan.touched(), () -> {
            stories.apply(plan);
            return plan;
        });
    }

    private List<UUID> pair(Kind kind, boolean together, List<UUID> articles) {
        List<UUID> pair = articles.stream().sorted(Age::compareIds).distinct().toList();
        if (pair.size() != 2) {
            throw new ProblemException(Problem.badField("articles", "are the same"));
        }
        Collection<Placed> placed = tables.placed(pair).values();
        if (placed.size() != 2) {
            throw new ProblemException(Problem.badField("articles", "are not both known here"));
        }
        boolean oneText = placed.stream().map(Placed::story).distinct().count() == 1;
        if (kind == Kind.EVENT && !together && oneText) {
            throw conflict("The two articles are one story group, which is of one event as a whole:"
                    + " say first that they are apart as a group.");
        }
        return pair;
    }

    private static ProblemException conflict(String detail) {
        return new ProblemException(Problem.of(409, detail));
    }
}
