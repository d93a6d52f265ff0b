package org.tiltmeter.stories.text;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Furniture;

/** Cuts a text into words, in one pass and no further than {@link #MOST_WORDS}: nobody knows how long a text is. */
final class WordScan {

    /** More than the longest report has; the rest of a text that goes on is not looked at. */
    static final int MOST_WORDS = 20_000;

    /** UTF-16 code units; what is longer is no word, and its beginning stands for it. */
    private static final int LONGEST_WORD = 40;

    /**
     * A word.
     *
     * @param form in lower case
     * @param capital whether it begins with a capital letter
     */
    record Word(String form, boolean capital) {}

    private WordScan() {}

    /** The words of the headline. */
    static List<Word> title(ArticleText article) {
        List<Word> words = new ArrayList<>();
        scan(article.title(), 0, article.title().length(), words);
        return words;
    }

    /** The words of the body: what the page put between the paragraphs is left out. */
    static List<Word> body(ArticleText article) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (Furniture furniture : article.furniture()) {
            scan(article.text(), start, furniture.start(), words);
            start = Math.max(start, furniture.end());
        }
        scan(article.text(), start, article.text().length(), words);
        return words;
    }

    private static void scan(String text, int from, int end, List<Word> words) {
        int start = from;
        while (start < end && words.size() < MOST_WORDS) {
            if (!Character.isLetterOrDigit(text.codePointAt(start))) {
                start += Character.charCount(text.codePointAt(start));
                continue;
            }
            int after = after(text, start, end);
            words.add(word(text, start, after));
            start = after;
        }
    }

    /** A word is letters and digits, with apostrophes between them. */
    private static int after(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int character = text.codePointAt(at);
            boolean inside = Character.isLetterOrDigit(character)
                    || (isApostrophe(character) && at + 1 < end && Character.isLetter(text.codePointAt(at + 1)));
            if (!inside) {
                return at;
            }
            at += Character.charCount(character);
        }
        return end;
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '’';
    }

    private static Word word(String text, int start, int after) {
        int end = Math.min(after, start + LONGEST_WORD);
        StringBuilder form = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            char character = text.charAt(at);
            form.append(character == '’' ? '\'' : Character.toLowerCase(character));
        }
        return new Word(form.toString(), Character.isUpperCase(text.codePointAt(start)));
    }
}
