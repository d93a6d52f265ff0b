package org.tiltmeter.evaluation.sets.gum;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.evaluation.text.Tokens.Run;

/**
 * Reads mentions that are bracketed token by token: {@code (7} opens one of the entity 7, {@code 7)} closes the one opened
 * last, {@code (7)} is one token. What follows the number after a hyphen is told with the opening.
 */
final class Brackets {

    private final Map<String, Deque<Open>> open = new HashMap<>();

    private record Open(String label, int first) {}

    /** A mention whose end was read. */
    record Bracket(String entity, String label, Run run) {}

    /** The mentions that end at a token, in the order of its brackets. Brackets that close nothing are passed over. */
    List<Bracket> at(int token, String marks) {
        List<Bracket> closed = new ArrayList<>();
        int at = 0;
        while (at < marks.length()) {
            boolean opens = marks.charAt(at) == '(';
            int start = opens ? at + 1 : at;
            int end = start;
            while (end < marks.length() && marks.charAt(end) != '(' && marks.charAt(end) != ')') {
                end++;
            }
            String label = marks.substring(start, end);
            boolean closes = end < marks.length() && marks.charAt(end) == ')';
            if (opens) {
                open.computeIfAbsent(entity(label), name -> new ArrayDeque<>()).push(new Open(label, token));
            }
            if (closes) {
                close(entity(label), token, closed);
            }
            at = closes ? end + 1 : Math.max(end, at + 1);
        }
        return closed;
    }

    private void close(String entity, int token, List<Bracket> closed) {
        Deque<Open> opened = open.get(entity);
        if (opened != null && !opened.isEmpty()) {
            Open last = opened.pop();
            closed.add(new Bracket(entity, last.label(), new Run(last.first(), token)));
        }
    }

    private static String entity(String label) {
        int end = label.indexOf('-');
        return end < 0 ? label : label.substring(0, end);
    }
}
