package org.tiltmeter.evaluation.sets.gum;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.sets.gum.Brackets.Bracket;
import org.tiltmeter.evaluation.text.Tokens;
import org.tiltmeter.evaluation.text.Tokens.Run;

/** Reads and writes chains in CoNLL's columns: position, token, brackets. */
final class ChainFile {

    private ChainFile() {}

    /**
     * The chains of a file.
     *
     * @param tokens how many tokens its document has
     */
    static Collection<List<Run>> chains(Path file, int tokens) {
        Map<String, List<Run>> chains = new TreeMap<>();
        Brackets brackets = new Brackets();
        int token = 0;
        for (String line : Folder.text(file).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String marks = line.substring(line.lastIndexOf('\t') + 1);
                for (Bracket bracket : brackets.at(token++, marks.equals("_") ? "" : marks)) {
                    chains.computeIfAbsent(bracket.entity(), name -> new ArrayList<>())
                            .add(bracket.run());
                }
            }
        }
        if (token != tokens) {
            throw new DataException("%s has %d tokens and its treebank %d".formatted(file, token, tokens));
        }
        return chains.values();
    }

    /** Chains as a file has them, numbered in their order. */
    static String lines(Tokens tokens, List<Chain> chains) {
        StringBuilder lines = new StringBuilder("# begin document \n");
        for (int token = 0; token < tokens.spans().size(); token++) {
            String marks = marks(token, chains);
            lines.append(token)
                    .append('\t')
                    .append(tokens.word(token))
                    .append('\t')
                    .append(marks.isEmpty() ? "_" : marks)
                    .append('\n');
        }
        return lines.append("# end document\n").toString();
    }

    private static String marks(int token, List<Chain> chains) {
        StringBuilder opening = new StringBuilder();
        StringBuilder closing = new StringBuilder();
        for (int i = 0; i < chains.size(); i++) {
            for (Run run : chains.get(i).runs()) {
                if (run.first() == token) {
                    opening.append('(').append(i + 1).append(run.last() == token ? ")" : "");
                } else if (run.last() == token) {
                    closing.append(i + 1).append(')');
                }
            }
        }
        return closing.append(opening).toString();
    }
}
