package org.tiltmeter.evaluation.text;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

/**
 * The word that a noun phrase is about, found by the order of its words alone: the last word before the first comma,
 * preposition, relative or verb-like link, and before a possessive ending at the phrase's end ("director" of "the director
 * of the agency's offices", "Trump" of "President Trump's").
 */
public final class HeadWord {

    private static final Set<String> BORDERS = Set.of(
            "of",
            "in",
            "at",
            "on",
            "for",
            "from",
            "to",
            "with",
            "by",
            "about",
            "against",
            "between",
            "over",
            "under",
            "near",
            "within",
            "without",
            "into",
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "where",
            "and",
            "or",
            "as",
            "close",
            "like",
            "including",
            "was",
            "is",
            "are",
            "has",
            "had");

    private static final Set<String> ENDINGS = Set.of("s", "S");

    private HeadWord() {}

    /** The head of a phrase: at least its first word, and all of it where it holds no word. */
    public static Span of(String text, Span phrase) {
        Words words = Words.of(text.substring(phrase.start(), phrase.end()));
        List<Span> all = words.all();
        BitSet lexical = words.lexical();
        int head = -1;
        for (int i = 0; i < all.size(); i++) {
            String word = text.substring(
                    phrase.start() + all.get(i).start(),
                    phrase.start() + all.get(i).end());
            if (head >= 0 && isBorder(word)) {
                break;
            }
            boolean ending = i > 0 && ENDINGS.contains(word) && !lexical.get(i - 1);
            if (lexical.get(i) && !ending) {
                head = i;
            }
        }
        return head < 0
                ? phrase
                : new Span(
                        Part.TEXT,
                        phrase.start() + all.get(head).start(),
                        phrase.start() + all.get(head).end());
    }

    private static boolean isBorder(String word) {
        return word.equals(",") || word.equals("(") || BORDERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
