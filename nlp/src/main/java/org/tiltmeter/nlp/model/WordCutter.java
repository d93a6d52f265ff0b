package org.tiltmeter.nlp.model;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.text.Sentence;

/** Cuts the sentences of one article into the encoder's words, in time linear in their text. */
final class WordCutter {

    /** More of a word is never looked at: {@link WordPieces} knows none that is a quarter as long. */
    static final int LONGEST_WRITTEN = 400;

    private final List<Word> words = new ArrayList<>();
    private int paragraph = -1;
    private Part part = Part.TITLE;

    /** The words of the next sentence, but none behind a number of them; sentences come in reading order. */
    List<Word> next(Sentence sentence, String text, int most) {
        words.clear();
        int at = sentence.start();
        while (at < sentence.end() && words.size() < most) {
            int codePoint = text.codePointAt(at);
            CharacterKind kind = CharacterKind.of(codePoint);
            int end = Math.min(end(text, at, kind, sentence.end()), sentence.end());
            if (kind != CharacterKind.SPACE && kind != CharacterKind.DROPPED) {
                add(sentence, text, kind, at, end);
            }
            at = end;
        }
        return List.copyOf(words);
    }

    private void add(Sentence sentence, String text, CharacterKind kind, int start, int end) {
        boolean first = sentence.part() != part || sentence.paragraph() != paragraph;
        part = sentence.part();
        paragraph = sentence.paragraph();
        String written = kind == CharacterKind.SIGN ? sign(text, start, end) : written(text, start, end);
        Shape shape = kind == CharacterKind.SIGN ? Shape.SIGN : Shape.of(written);
        words.add(new Word(new Span(part, start, end), written, shape, first, sentence.index()));
    }

    private static int end(String text, int start, CharacterKind kind, int limit) {
        int codePoint = text.codePointAt(start);
        int end = start + Character.charCount(codePoint);
        return switch (kind) {
            case SPACE, DROPPED, IDEOGRAPH -> end;
            case LETTER -> endOfLetters(text, end, limit);
            case SIGN -> {
                while (end < limit && text.codePointAt(end) == codePoint) {
                    end += Character.charCount(codePoint);
                }
                yield end;
            }
        };
    }

    /** Invisible marks may stand in a word; behind its last letter they are none of it. */
    private static int endOfLetters(String text, int from, int limit) {
        int end = from;
        for (int at = from; at < limit; at += Character.charCount(text.codePointAt(at))) {
            CharacterKind kind = CharacterKind.of(text.codePointAt(at));
            if (kind == CharacterKind.LETTER) {
                end = at + Character.charCount(text.codePointAt(at));
            } else if (kind != CharacterKind.DROPPED) {
                return end;
            }
        }
        return end;
    }

    /** Two apostrophes and two back-ticks are how some outlets write a quotation mark. */
    private static String sign(String text, int start, int end) {
        String run = text.substring(start, Math.min(end, start + 3));
        return run.equals("''") || run.equals("``") ? "\"" : Character.toString(run.codePointAt(0));
    }

    private static String written(String text, int start, int end) {
        StringBuilder written = new StringBuilder();
        for (int at = start; at < end && written.length() < LONGEST_WRITTEN; ) {
            int codePoint = text.codePointAt(at);
            if (CharacterKind.of(codePoint) != CharacterKind.DROPPED) {
                written.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        return written.toString();
    }
}
