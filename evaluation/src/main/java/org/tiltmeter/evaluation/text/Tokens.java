package org.tiltmeter.evaluation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

/**
 * A text that its set divides into tokens, and where each stands in it.
 *
 * @param text as a reader sees it
 * @param spans a token each, in reading order, none overlapping another
 */
public record Tokens(String text, List<Span> spans) {

    public Tokens {
        spans = List.copyOf(spans);
    }

    /**
     * Some tokens in a row.
     *
     * @param first the first one's position
     * @param last the last one's, which is no smaller
     */
    public record Run(int first, int last) {

        /** Whether all of the other's tokens are among these. */
        public boolean contains(Run other) {
            return first <= other.first && other.last <= last;
        }

        /** Whether a token is among these. */
        public boolean contains(int token) {
            return first <= token && token <= last;
        }

        /** How many they are. */
        public int length() {
            return last - first + 1;
        }
    }

    /** The stretch of text from a run's first token to its last. */
    public Span span(Run run) {
        return new Span(
                Part.TEXT, spans.get(run.first()).start(), spans.get(run.last()).end());
    }

    /** The characters of a token. */
    public String word(int token) {
        return text.substring(spans.get(token).start(), spans.get(token).end());
    }

    /** The tokens that a span of the text touches. */
    public Optional<Run> under(Span span) {
        int first = firstEndingAfter(span.start());
        int last = firstEndingAfter(span.end() - 1);
        if (last == spans.size() || spans.get(last).start() >= span.end()) {
            last--;
        }
        return first > last ? Optional.empty() : Optional.of(new Run(first, last));
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Puts a text together, token by token. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        /** What stands between tokens: a space, a line break. */
        public Builder gap(String characters) {
            text.append(characters);
            return this;
        }

        /** The next token, maybe empty, right after what stands there. */
        public Builder token(String characters) {
            int start = text.length();
            text.append(characters);
            spans.add(new Span(Part.TEXT, start, text.length()));
            return this;
        }

        public Tokens build() {
            return new Tokens(text.toString(), spans);
        }
    }
}
