package org.tiltmeter.evaluation.sets.newswcl50;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiltmeter.evaluation.sets.newswcl50.CodedArticle.Row;
import org.tiltmeter.evaluation.text.Tokens.Run;

/** The bracketed codes of an article's tokens: {@code (0_PRK_COUNTRY| 0_Trip_ACTION)}. */
final class References {

    private References() {}

    /** The mentions, in the order of their ends, each once. Brackets that close nothing are passed over. */
    static List<CodedMention> read(List<Row> rows) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        Set<CodedMention> mentions = new LinkedHashSet<>();
        for (int token = 0; token < rows.size(); token++) {
            for (String part : rows.get(token).reference().split("\\|", -1)) {
                String mark = part.strip();
                boolean opens = mark.startsWith("(");
                boolean closes = mark.endsWith(")");
                String code = mark.substring(opens ? 1 : 0, mark.length() - (closes ? 1 : 0));
                Deque<Integer> starts = open.computeIfAbsent(code, name -> new ArrayDeque<>());
                if (opens) {
                    starts.push(token);
                }
                if (closes && !starts.isEmpty()) {
                    mentions.add(new CodedMention(code, new Run(starts.pop(), token)));
                }
            }
        }
        return List.copyOf(mentions);
    }

    /** An article's rows with other mentions. */
    static List<Row> write(List<Row> rows, List<CodedMention> mentions) {
        Map<Integer, List<String>> marks = new HashMap<>();
        for (CodedMention mention : mentions) {
            Run run = mention.run();
            boolean single = run.first() == run.last();
            add(marks, run.first(), "(" + mention.code() + (single ? ")" : ""));
            if (!single) {
                add(marks, run.last(), mention.code() + ")");
            }
        }
        List<Row> written = new ArrayList<>();
        for (int token = 0; token < rows.size(); token++) {
            written.add(rows.get(token).with(String.join("| ", marks.getOrDefault(token, List.of("-")))));
        }
        return written;
    }

    private static void add(Map<Integer, List<String>> marks, int token, String mark) {
        marks.computeIfAbsent(token, at -> new ArrayList<>()).add(mark);
    }
}
