package org.tiltmeter.article;

import java.util.Comparator;
import java.util.Objects;

/**
 * A stretch of one part of an article, as submitted.
 *
 * @param part the part that the offsets count in
 * @param start first character, in UTF-16 code units from the start of the part
 * @param end one past the last character, in UTF-16 code units; never before {@code start}
 */
public record Span(Part part, int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> READING_ORDER =
            Comparator.comparing(Span::part).thenComparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        Objects.requireNonNull(part, "part");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether every character of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return part == other.part && start <= other.start && other.end <= end;
    }

    /** Whether the two spans share at least one character. */
    public boolean overlaps(Span other) {
        return part == other.part && start < other.end && other.start < end;
    }

    /** Reading order: the headline before the text, then by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
