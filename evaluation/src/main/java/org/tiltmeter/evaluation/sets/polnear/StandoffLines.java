package org.tiltmeter.evaluation.sets.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.text.CodePoints;

/** Writes relations as PolNeAR's brat standoff. */
final class StandoffLines {

    private final String text;
    private final CodePoints points;
    private final StringBuilder lines = new StringBuilder();
    private int annotations;

    private StandoffLines(String text) {
        this.text = text;
        this.points = new CodePoints(text);
    }

    static String of(String text, List<Relation> relations) {
        StandoffLines standoff = new StandoffLines(text);
        for (int i = 0; i < relations.size(); i++) {
            standoff.relation(i + 1, relations.get(i));
        }
        return standoff.lines.toString();
    }

    private void relation(int number, Relation relation) {
        List<String> roles = new ArrayList<>();
        boolean sourced = !relation.source().isEmpty();
        if (sourced) {
            roles.add("Source:" + annotation("Source", relation.source()));
        }
        if (!relation.cue().isEmpty()) {
            roles.add("Cue:" + annotation("Cue", relation.cue()));
        }
        roles.add("Content:" + annotation("Content", relation.content()));
        String kind = sourced ? "Attribution" : "Attribution-no-source";
        String anchor = annotation(kind, relation.cue().isEmpty() ? relation.content() : relation.cue());
        lines.append("E%d\t%s:%s %s\n".formatted(number, kind, anchor, String.join(" ", roles)));
    }

    private String annotation(String label, List<Span> spans) {
        String id = "T" + ++annotations;
        String offsets = spans.stream()
                .map(span -> points.point(span.start()) + " " + points.point(span.end()))
                .collect(Collectors.joining(";"));
        String covered = spans.stream()
                .map(span -> text.substring(span.start(), span.end()).replaceAll("\\R", " "))
                .collect(Collectors.joining(" "));
        lines.append(id + "\t" + label + " " + offsets + "\t" + covered + "\n");
        return id;
    }
}
