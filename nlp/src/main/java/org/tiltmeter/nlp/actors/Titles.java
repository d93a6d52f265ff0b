package org.tiltmeter.nlp.actors;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.resource.Row;
import org.tiltmeter.nlp.resource.Table;
import org.tiltmeter.nlp.text.Sentence;

/** Titles and roles before a name. */
final class Titles {

    private static final int LONGEST = 3;

    private final Map<String, Title> titles = new HashMap<>();

    Titles() {
        for (Row row : Table.read("actors/titles.txt", 3)) {
            String text = row.cell(0).toLowerCase(Locale.ROOT);
            titles.putIfAbsent(
                    text, new Title(text, Gender.of(row.cell(1)), row.cell(2).equals("yes")));
        }
    }

    /** The longest title whose last word is the token at a position, or null. */
    @Nullable
    Title endingAt(Sentence sentence, int last) {
        String text = "";
        Title longest = null;
        for (int i = last; i >= 0 && i > last - LONGEST; i--) {
            text = text.isEmpty() ? word(sentence, i) : word(sentence, i) + " " + text;
            Title title = titles.get(text);
            longest = title == null ? longest : title;
        }
        return longest;
    }

    /** The title that a word is by itself, or null. */
    @Nullable
    Title named(String word) {
        return titles.get(word);
    }

    private static String word(Sentence sentence, int at) {
        String word = Cues.normal(sentence, at);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
