package org.tiltmeter.analysis.actorlists;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiltmeter.analysis.actorlists.CheckedList.Membership;
import org.tiltmeter.analysis.actorlists.Draft.Cell;
import org.tiltmeter.analysis.facts.NameForm;
import org.tiltmeter.article.StorableText;

/** Checks a list line by line as it comes, and as a whole in the end: nobody is claimed twice, no merge goes in a circle. */
final class ListChecks {

    private static final int MOST_VALUES = 500;

    private record Claim(String actor, String form) {}

    private record Claimed(String by, Cell at) {}

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<Claim, Claimed> claims = new LinkedHashMap<>();
    private final Violations violations;
    private final int mostActors;

    ListChecks(Violations violations, int mostActors) {
        this.violations = violations;
        this.mostActors = mostActors;
    }

    /** Takes the next line. */
    void add(Draft draft) {
        draft.cells().forEach(this::check);
        if (draft.of(ListField.ID).isEmpty()) {
            violations.add(draft.place().violation("has no id"));
            return;
        }
        var before = drafts.putIfAbsent(draft.id(), draft);
        if (before != null) {
            Cell id = draft.of(ListField.ID).getFirst();
            violations.add(id.violation("is listed on line " + before.place().line() + " already"));
        }
        if (drafts.size() > mostActors) {
            violations.add(draft.place().violation("is one more than the " + mostActors + " actors a list may have"));
            violations.refuse();
        }
    }

    /** The list as a whole. */
    CheckedList checked() {
        violations.refuse();
        drafts.values().forEach(this::claim);
        drafts.values().forEach(this::refuseCircle);
        violations.refuse();
        Set<ActorRule> rules = new LinkedHashSet<>();
        claims.forEach((claim, by) -> rules.add(new ActorRule(claim.actor(), claim.form(), end(by.by()))));
        Set<Membership> groups = new LinkedHashSet<>();
        drafts.values().forEach(draft -> draft.of(ListField.GROUPS)
                .forEach(group -> groups.add(new Membership(end(draft.id()), group.text()))));
        return new CheckedList(drafts.values().stream().map(Draft::actor).toList(), rules, groups);
    }

    private void check(ListField field, List<Cell> values) {
        if (values.size() > MOST_VALUES) {
            violations.add(values.getLast().violation("is one more than the " + MOST_VALUES + " values there may be"));
        }
        for (Cell value : values) {
            String complaint = StorableText.of(value.text()).equals(value.text())
                    ? field.complaint(value.text())
                    : "holds a character that cannot be stored";
            if (complaint != null) {
                violations.add(value.violation(complaint));
            }
        }
    }

    private void claim(Draft draft) {
        draft.of(ListField.MERGES).forEach(cell -> claim(draft, cell, new Claim(cell.text(), "")));
        draft.of(ListField.ALIASES).forEach(cell -> claim(draft, cell, new Claim("", NameForm.of(cell.text()))));
        draft.of(ListField.SPLITS).forEach(cell -> {
            int equals = cell.text().indexOf('=');
            String from = cell.text().substring(0, equals);
            claim(draft, cell, new Claim(from, NameForm.of(cell.text().substring(equals + 1))));
        });
    }

    private void claim(Draft draft, Cell cell, Claim claim) {
        if (claim.actor().equals(draft.id())) {
            violations.add(cell.violation("is the actor itself"));
            return;
        }
        var before = claims.putIfAbsent(claim, new Claimed(draft.id(), cell));
        if (before != null && !before.by().equals(draft.id())) {
            violations.add(cell.violation("is claimed by another actor already, on line "
                    + before.at().line()));
        }
    }

    private void refuseCircle(Draft draft) {
        Set<String> passed = new LinkedHashSet<>();
        for (String at = draft.id(); passed.add(at); ) {
            var next = claims.get(new Claim(at, ""));
            if (next == null) {
                return;
            }
            at = next.by();
        }
        violations.add(draft.place().violation("is merged in a circle"));
    }

    /** Who an actor counts as when all merges are done. */
    private String end(String id) {
        String at = id;
        for (var next = claims.get(new Claim(at, "")); next != null; next = claims.get(new Claim(at, ""))) {
            at = next.by();
        }
        return at;
    }
}
