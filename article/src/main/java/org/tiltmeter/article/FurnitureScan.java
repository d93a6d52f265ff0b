package org.tiltmeter.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiltmeter.article.Furniture.Kind;
import org.tiltmeter.article.FurnitureFinder.PatternsByFirstCharacter;
import org.tiltmeter.article.FurniturePattern.Place;

/** One walk over the lines of one text. */
final class FurnitureScan {

    private static final int LONGEST = 300;
    private static final int LONGEST_HEADLINE = 140;
    private static final int MOST_HEADLINES = 8;

    private final String text;
    private final PatternsByFirstCharacter lines;
    private final PatternsByFirstCharacter inserts;
    private final List<Furniture> found = new ArrayList<>();
    private int headlinesExpected;

    FurnitureScan(String text, PatternsByFirstCharacter lines, PatternsByFirstCharacter inserts) {
        this.text = text;
        this.lines = lines;
        this.inserts = inserts;
    }

    List<Furniture> found() {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Line.isBreak(text.charAt(at))) {
                line(start, at);
                start = at + 1;
            }
        }
        return List.copyOf(found);
    }

    private void line(int rawStart, int rawEnd) {
        int start = rawStart;
        int end = rawEnd;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end && !wholeLine(start, end)) {
            inserts(start, end);
        }
    }

    private boolean wholeLine(int start, int end) {
        if (end - start > LONGEST) {
            headlinesExpected = 0;
            return false;
        }
        Line line = Line.of(text, start, end);
        if (line.isBlank()) {
            return false;
        }
        Optional<FurniturePattern> pattern = matching(lines, line);
        if (pattern.isEmpty()) {
            return headline(start, end);
        }
        return switch (pattern.get().place()) {
            case LINE -> add(start, end, pattern.get().kind());
            case LIST -> {
                headlinesExpected = MOST_HEADLINES;
                yield add(start, end, pattern.get().kind());
            }
            case LEAD -> {
                add(
                        start,
                        line.start() + pattern.get().lead().stripTrailing().length(),
                        pattern.get().kind());
                yield false;
            }
            case INSERT -> throw new IllegalStateException("an insert is no line");
        };
    }

    /** Lines after "READ MORE:" are headlines as long as they are short and do not end as sentences do. */
    private boolean headline(int start, int end) {
        boolean sentence = ".!\u201D\"".indexOf(text.charAt(end - 1)) >= 0 || end - start > LONGEST_HEADLINE;
        if (headlinesExpected == 0 || sentence) {
            headlinesExpected = 0;
            return false;
        }
        headlinesExpected--;
        return add(start, end, Kind.PROMO);
    }

    private void inserts(int start, int end) {
        int opening = -1;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '[') {
                opening = at;
            } else if ((c == ')' || c == ']') && opening >= 0) {
                insert(opening, at + 1);
                opening = -1;
            }
        }
    }

    private void insert(int start, int end) {
        if (end - start > LONGEST) {
            return;
        }
        Line inner = Line.of(text, start, end);
        if (!inner.isBlank()) {
            matching(inserts, inner).ifPresent(pattern -> add(start, end, pattern.kind()));
        }
    }

    private Optional<FurniturePattern> matching(PatternsByFirstCharacter patterns, Line line) {
        return patterns.forLine(line.normal()).stream()
                .filter(pattern -> pattern.place() == Place.LEAD
                        ? line.normal().startsWith(pattern.lead())
                        : pattern.glob().matches(line.normal()) && !goesOnAsSentence(line, pattern))
                .findFirst();
    }

    /** "Read: any fool can see …" is a sentence; after the label of a promo comes a headline. */
    private boolean goesOnAsSentence(Line line, FurniturePattern pattern) {
        int at = pattern.lead().length();
        if (!pattern.lead().endsWith(":") && !pattern.lead().endsWith(": ")) {
            return false;
        }
        while (at < line.normal().length() && line.normal().charAt(at) == ' ') {
            at++;
        }
        return at < line.normal().length() && Character.isLowerCase(text.charAt(line.start() + at));
    }

    private boolean add(int start, int end, Kind kind) {
        return found.add(new Furniture(start, end, kind));
    }
}
