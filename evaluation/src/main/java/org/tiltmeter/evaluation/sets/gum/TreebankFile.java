package org.tiltmeter.evaluation.sets.gum;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.sets.gum.Brackets.Bracket;
import org.tiltmeter.evaluation.text.Tokens;
import org.tiltmeter.evaluation.text.Tokens.Run;

/**
 * Reads a document of the treebank (CoNLL-U): its tokens, with spaces as in print, and the mentions of its entities, which
 * stand in the last column as {@code Entity=(7-person-new-sssss-cf1-2-coref}. Words that are not written are left out.
 */
final class TreebankFile {

    private static final int FORM = 1;
    private static final int NOTES = 9;

    private final Path file;
    private final Tokens.Builder text = new Tokens.Builder();
    private final Brackets brackets = new Brackets();
    private final List<EntityMention> mentions = new ArrayList<>();
    private int tokens;
    private int fusedUntil;
    private boolean spaceAfterFused;

    private TreebankFile(Path file) {
        this.file = file;
    }

    /**
     * What a document holds.
     *
     * @param mentions in the order of their ends
     */
    record Document(Tokens tokens, List<EntityMention> mentions) {}

    static Document read(Path file) {
        TreebankFile treebank = new TreebankFile(file);
        Folder.text(file).lines().forEach(treebank::line);
        return new Document(treebank.text.build(), treebank.mentions);
    }

    private void line(String line) {
        if (line.equals("# newpar") && tokens > 0) {
            text.gap("\n\n");
        } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
            String[] fields = line.split("\t", -1);
            if (fields.length <= NOTES) {
                throw new DataException(file + " has a line that is no word of a treebank: " + line);
            }
            word(fields);
        }
    }

    private void word(String[] fields) {
        Map<String, String> notes = notes(fields[NOTES]);
        boolean space = !"No".equals(notes.get("SpaceAfter"));
        int range = fields[0].indexOf('-');
        if (range > 0) {
            // "don't": its words follow, each on a line of its own, with no space between.
            fusedUntil = Integer.parseInt(fields[0], range + 1, fields[0].length(), 10);
            spaceAfterFused = space;
        } else if (fields[0].indexOf('.') < 0) {
            text.token(fields[FORM]);
            entities(notes.getOrDefault("Entity", ""));
            tokens++;
            space(Integer.parseInt(fields[0]), space);
        }
    }

    private void space(int word, boolean space) {
        boolean wanted = word < fusedUntil ? false : word == fusedUntil ? spaceAfterFused : space;
        if (word >= fusedUntil) {
            fusedUntil = 0;
        }
        if (wanted) {
            text.gap(" ");
        }
    }

    private static Map<String, String> notes(String column) {
        return Stream.of(column.split("\\|", -1))
                .filter(note -> note.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        note -> note.substring(0, note.indexOf('=')),
                        note -> note.substring(note.indexOf('=') + 1),
                        (first, second) -> first));
    }

    private void entities(String marks) {
        for (Bracket bracket : brackets.at(tokens, marks)) {
            mention(bracket.label(), bracket.run()).ifPresent(mentions::add);
        }
    }

    /** "7-person-giv:act-sssss-cf1-1,2-coref-Somebody". */
    private static Optional<EntityMention> mention(String label, Run run) {
        String[] parts = label.split("-", 7);
        if (parts.length < 7) {
            return Optional.empty();
        }
        return Optional.of(new EntityMention(
                run,
                parts[1],
                Arrays.stream(parts[5].split(",", -1))
                        .filter(at -> at.matches("\\d{1,4}"))
                        .map(at -> run.first() + Integer.parseInt(at) - 1)
                        .toList()));
    }
}
