package org.tiltmeter.nlp.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.text.Sentence;

/**
 * The words of an article that the encoder is given, with their pieces. Sentences without a letter or digit are left
 * out: they say nothing. Reading ends before the sentence with which the pieces would be more than
 * {@value #MOST_PIECES}, so that no text, however long, costs more than that.
 */
final class PiecedText {

    /**
     * About 23,000 words of English: longer than nearly all of what newspapers print, and ten seconds of one core.
     * Pieces are counted and not words, since they are what the encoder's time depends on.
     */
    static final int MOST_PIECES = 30_000;

    private final List<Word> words = new ArrayList<>();
    private final WordPieces vocabulary;
    private int[] pieces = new int[1_024];
    private int[] from = new int[1_024];
    private int sentencesRead;

    private PiecedText(WordPieces vocabulary) {
        this.vocabulary = vocabulary;
    }

    static PiecedText of(ArticleText article, List<Sentence> sentences, WordPieces vocabulary) {
        PiecedText text = new PiecedText(vocabulary);
        WordCutter cutter = new WordCutter();
        for (Sentence sentence : sentences) {
            // One word more than there is room for tells that there is no room.
            List<Word> next = saysSomething(sentence)
                    ? cutter.next(sentence, article.in(sentence.part()), MOST_PIECES + 1)
                    : List.of();
            if (!text.add(next)) {
                break;
            }
            text.sentencesRead++;
        }
        return text;
    }

    /** In reading order. */
    List<Word> words() {
        return words;
    }

    /** How many of the article's sentences were read, from the first on. */
    int sentencesRead() {
        return sentencesRead;
    }

    /** How many pieces some words have together. */
    int pieces(int firstWord, int afterLast) {
        return from[afterLast] - from[firstWord];
    }

    /** Writes the pieces of a word; returns the position after them. */
    int copyPieces(int word, long[] target, int at) {
        int next = at;
        for (int i = from[word]; i < from[word + 1]; i++) {
            target[next++] = pieces[i];
        }
        return next;
    }

    private boolean add(List<Word> sentence) {
        int before = words.size();
        for (Word word : sentence) {
            int[] own = vocabulary.of(word.written());
            int size = from[words.size()];
            if (size + own.length > MOST_PIECES) {
                words.subList(before, words.size()).clear();
                return false;
            }
            pieces = size + own.length > pieces.length ? Arrays.copyOf(pieces, 2 * pieces.length) : pieces;
            System.arraycopy(own, 0, pieces, size, own.length);
            words.add(word);
            from = words.size() == from.length ? Arrays.copyOf(from, 2 * from.length) : from;
            from[words.size()] = size + own.length;
        }
        return true;
    }

    private static boolean saysSomething(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
