package org.tiltmeter.nlp.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.LoadedTerm.TermClass;
import org.tiltmeter.nlp.language.Entry.PartOfSpeech;
import org.tiltmeter.nlp.resource.PhraseTable;
import org.tiltmeter.nlp.resource.PhraseTable.Match;
import org.tiltmeter.nlp.resource.Row;
import org.tiltmeter.nlp.resource.Table;
import org.tiltmeter.nlp.text.Token;

/** The three lists of loaded terms with all their inflected forms. */
final class Lexicon {

    private final PhraseTable<Entry> table;
    private final int size;

    Lexicon() {
        Map<String, Entry> forms = new HashMap<>();
        int entries = add("language/labels.txt", TermClass.LABEL, forms);
        entries += add("language/one-sided.txt", TermClass.ONE_SIDED, forms);
        entries += add("language/subjective-intensifiers.txt", TermClass.SUBJECTIVE_INTENSIFIER, forms);
        table = PhraseTable.ofNormals(forms);
        size = entries;
    }

    /** The longest entry that starts at a token, or null. */
    @Nullable
    Match<Entry> longestAt(List<Token> tokens, int at) {
        return table.longestAt(tokens, at);
    }

    int size() {
        return size;
    }

    private static int add(String path, TermClass termClass, Map<String, Entry> forms) {
        List<Row> rows = Table.read(path, 2);
        for (Row row : rows) {
            Entry entry = entry(row, termClass);
            boolean inflected = !row.cell(1).contains("0");
            List<String> all = inflected ? Inflections.of(entry.id(), entry.partOfSpeech()) : List.of(entry.id());
            all.forEach(form -> forms.putIfAbsent(form, entry));
        }
        return rows.size();
    }

    private static Entry entry(Row row, TermClass termClass) {
        String text = row.cell(0);
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw row.malformed("entries are written in lower case");
        }
        return new Entry(text, termClass, partOfSpeech(row), row.cell(1).endsWith("!"));
    }

    private static PartOfSpeech partOfSpeech(Row row) {
        return switch (row.cell(1)) {
            case "n", "n0", "n!" -> PartOfSpeech.NOUN;
            case "v", "v0", "v!" -> PartOfSpeech.VERB;
            case "a", "a!" -> PartOfSpeech.ADJECTIVE;
            case "r", "r!" -> PartOfSpeech.ADVERB;
            case "p" -> PartOfSpeech.PHRASE;
            default -> throw row.malformed("not a part of speech: " + row.cell(1));
        };
    }
}
