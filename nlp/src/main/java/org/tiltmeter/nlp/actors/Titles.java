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

    /** The last token of the longest title that starts at a token, or -1. */
    int endStartingAt(Sentence sentence, int first) {
        for (int last = first + LONGEST - 1; last >= first; last--) {
            if (last < sentence.tokens().size() && spanning(sentence, first, last) != null) {
                return last;
            }
        }
        return -1;
    }

    /** The title that exactly these tokens spell, or null. */
    @Nullable
    Title spanning(Sentence sentence, int first, int last) {
        StringBuilder text = new StringBuilder(word(sentence, first));
        for (int i = first + 1; i <= last; i++) {
            text.append(' ').append(word(sentence, i));
        }
        return titles.get(text.toString());
    }

    /** The title that a word is by itself, or null. */
    @Nullable
    Title named(String word) {
        return titles.get(word);
    }

    private static String word(Sentence sentence, int at) {
        return withoutStop(Cues.normal(sentence, at));
    }

    /** "Mrs" for "Mrs.": titles are listed without their full stops. */
    static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
