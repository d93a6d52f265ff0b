package org.tiltmeter.evaluation.sets.newsfair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Tally;

/**
 * Counts named entities: one is right where its span is that of a label, character for character, and its type one of the
 * label's. Of labels inside each other ("Denver, Colorado") the outer one counts where it was found, else those inside it
 * do. What was found where the data leave open what is there counts neither way.
 */
final class EntityCount {

    private final List<Label> labels;
    private final List<Entity> found;

    private EntityCount(List<Label> labels, List<Entity> found) {
        this.labels = labels;
        this.found = found;
    }

    /** Kinds: those of {@link EntityType}; a pair is of the gold's. */
    static Tally of(List<Label> labels, List<Entity> found) {
        return new EntityCount(labels, found).tally();
    }

    private Tally tally() {
        List<Label> outer = labels.stream().filter(this::isFoundOutside).toList();
        List<Label> gold = labels.stream().filter(label -> counts(label, outer)).toList();
        Map<String, Match> matches = new HashMap<>();
        List<Entity> right = new ArrayList<>();
        for (Label label : gold) {
            List<Entity> here = found.stream()
                    .filter(entity -> fits(entity, label))
                    .limit(1)
                    .toList();
            right.addAll(here);
            add(matches, label.type(), Match.of(here.size(), here.size(), 1));
        }
        found.stream()
                .filter(entity -> !right.contains(entity) && !isOpen(entity.span(), outer))
                .forEach(entity -> add(matches, entity.type(), Match.of(0, 1, 0)));
        return new Tally(matches);
    }

    private static void add(Map<String, Match> matches, EntityType type, Match match) {
        matches.merge(type.kind(), match, Match::plus);
    }

    /** Whether a label that counts holds others that count, and was itself found. */
    private boolean isFoundOutside(Label label) {
        return label.counts()
                && found.stream().anyMatch(entity -> fits(entity, label))
                && labels.stream().anyMatch(other -> isInside(other, label));
    }

    private static boolean counts(Label label, List<Label> outer) {
        return label.counts() && outer.stream().noneMatch(other -> isInside(label, other));
    }

    private static boolean isInside(Label label, Label other) {
        return label.counts()
                && other.span().contains(label.span())
                && other.span().length() > label.span().length();
    }

    private static boolean fits(Entity entity, Label label) {
        return entity.span().equals(label.span()) && label.types().contains(entity.type());
    }

    private boolean isOpen(Span span, List<Label> outer) {
        return labels.stream().anyMatch(label -> label.isOpen() && label.span().equals(span))
                || outer.stream().anyMatch(label -> label.span().contains(span));
    }
}
