package org.tiltmeter.evaluation.sets.geowebnews;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.sets.geowebnews.Toponym.Label;
import org.tiltmeter.evaluation.text.CodePoints;

/**
 * Reads and writes toponyms in brat standoff: {@code T} lines; others are notes and attributes. Labels that are none of
 * {@link Label} mark what is no toponym.
 */
final class Standoff {

    private Standoff() {}

    /** The toponyms of a file about a text, in the order of the file. */
    static List<Toponym> toponyms(Path file, String text) {
        CodePoints points = new CodePoints(text);
        return Folder.text(file)
                .lines()
                .filter(line -> line.startsWith("T"))
                .flatMap(line -> toponym(file, line, points).stream())
                .toList();
    }

    private static Optional<Toponym> toponym(Path file, String line, CodePoints points) {
        String[] fields = line.split("\t", 3);
        String[] offsets = fields.length < 2 ? new String[0] : fields[1].split("[ ;]", -1);
        try {
            if (offsets.length < 3) {
                throw new IllegalArgumentException("too few fields");
            }
            int start = points.unit(Integer.parseInt(offsets[1]));
            int end = points.unit(Integer.parseInt(offsets[offsets.length - 1]));
            return label(offsets[0]).map(label -> new Toponym(new Span(Part.TEXT, start, end), label));
        } catch (IllegalArgumentException e) {
            throw new DataException(file + " has no offsets where brat has them: " + line, e);
        }
    }

    private static Optional<Label> label(String name) {
        return Stream.of(Label.values())
                .filter(label -> label.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    static String lines(List<Toponym> toponyms, String text) {
        CodePoints points = new CodePoints(text);
        int[] number = {0};
        return toponyms.stream()
                .map(toponym -> "T%d\t%s %d %d\t%s\n"
                        .formatted(
                                ++number[0],
                                written(toponym.label()),
                                points.point(toponym.span().start()),
                                points.point(toponym.span().end()),
                                text.substring(
                                                toponym.span().start(),
                                                toponym.span().end())
                                        .replaceAll("\\R", " ")))
                .collect(Collectors.joining());
    }

    /** {@code Non_Literal_Modifier}. */
    private static String written(Label label) {
        return Stream.of(label.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("_"));
    }
}
