package org.tiltmeter.evaluation.sets.polnear;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.text.CodePoints;

/**
 * Reads relations from brat standoff: {@code T} lines are annotations, {@code E} lines relations between them, in any
 * order; other lines are notes, or the rest of a covered text that holds a line break. The labels {@code Discuss} and
 * {@code Discard} are no role of any relation. {@code Content2} is a second stretch of its relation's content. A relation
 * without content (37 of 22,061) is none.
 */
final class Standoff {

    private final Path file;
    private final CodePoints points;
    private final Map<String, List<Span>> annotations = new HashMap<>();
    private final List<String> events = new ArrayList<>();

    private Standoff(Path file, String text) {
        this.file = file;
        this.points = new CodePoints(text);
    }

    /** The relations of a file about a text, in the order of the file. */
    static List<Relation> relations(Path file, String text) {
        Standoff standoff = new Standoff(file, text);
        Folder.text(file).lines().forEach(standoff::line);
        List<Relation> relations = new ArrayList<>();
        standoff.events.forEach(event -> standoff.relation(event, relations));
        return relations;
    }

    private void line(String line) {
        String[] fields = line.split("\t", 3);
        if (fields.length >= 2 && fields[0].matches("T\\d+")) {
            annotations.put(fields[0], spans(fields[1].substring(fields[1].indexOf(' ') + 1), line));
        } else if (fields.length == 2 && fields[0].matches("E\\d+")) {
            events.add(fields[1]);
        }
    }

    /** "256 377;463 616". */
    private List<Span> spans(String offsets, String line) {
        List<Span> spans = new ArrayList<>();
        try {
            for (String stretch : offsets.split(";", -1)) {
                int gap = stretch.indexOf(' ');
                int start = points.unit(Integer.parseInt(stretch, 0, Math.max(gap, 0), 10));
                int end = points.unit(Integer.parseInt(stretch, gap + 1, stretch.length(), 10));
                spans.add(new Span(Part.TEXT, start, end));
            }
        } catch (IllegalArgumentException e) {
            throw new DataException(file + " has no offsets where brat has them: " + line, e);
        }
        return spans;
    }

    private void relation(String event, List<Relation> relations) {
        Map<String, List<Span>> roles = new HashMap<>();
        for (String argument : event.strip().split(" +", -1)) {
            int colon = argument.indexOf(':');
            String role = argument.substring(0, Math.max(colon, 0)).replaceFirst("\\d+$", "");
            List<Span> spans = annotations.get(argument.substring(colon + 1));
            if (spans == null) {
                throw new DataException(file + " has no annotation " + argument);
            }
            roles.computeIfAbsent(role, name -> new ArrayList<>()).addAll(spans);
        }
        List<Span> content = roles.getOrDefault("Content", List.of());
        if (!content.isEmpty()) {
            relations.add(new Relation(
                    roles.getOrDefault("Source", List.of()), roles.getOrDefault("Cue", List.of()), content));
        }
    }
}
