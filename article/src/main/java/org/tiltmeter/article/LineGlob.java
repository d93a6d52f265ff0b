package org.tiltmeter.article;

import java.util.List;

/**
 * A pattern over one line, in which {@code *} stands for any characters. It is matched by searching for its fixed
 * stretches from left to right, so it never backtracks.
 *
 * @param stretches the fixed stretches between the stars, in order
 */
record LineGlob(List<String> stretches) {

    LineGlob {
        stretches = List.copyOf(stretches);
    }

    static LineGlob of(String pattern) {
        return new LineGlob(List.of(pattern.split("\\*", -1)));
    }

    boolean matches(String line) {
        String first = stretches.getFirst();
        if (stretches.size() == 1) {
            return line.equals(first);
        }
        String last = stretches.getLast();
        if (!line.startsWith(first) || !line.endsWith(last) || line.length() < first.length() + last.length()) {
            return false;
        }
        return holdsInner(line, first.length(), line.length() - last.length());
    }

    private boolean holdsInner(String line, int from, int to) {
        int at = from;
        for (String stretch : stretches.subList(1, stretches.size() - 1)) {
            int found = line.indexOf(stretch, at, to);
            if (found < 0) {
                return false;
            }
            at = found + stretch.length();
        }
        return true;
    }
}
