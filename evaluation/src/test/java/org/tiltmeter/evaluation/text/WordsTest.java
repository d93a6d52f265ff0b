package org.tiltmeter.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

class WordsTest {

    @Test
    void runsOfLettersAreWordsAndPunctuationStandsAlone() {
        String text = "\u201cMayor-elect\u201d Brück\u0308e\u2019s 2nd\u00a0\u200bterm \ud83d\ude42.";

        assertThat(words(text))
                .containsExactly(
                        "\u201c",
                        "Mayor",
                        "-",
                        "elect",
                        "\u201d",
                        "Brück\u0308e",
                        "\u2019",
                        "s",
                        "2nd",
                        "term",
                        "\ud83d\ude42",
                        ".");
    }

    @Test
    void onlyWordsWithLettersOrDigitsAreLexical() {
        assertThat(Words.of("\u201cNo,\u201d she said").lexical()).isEqualTo(bits(1, 4, 5));
    }

    @Test
    void aSpanIsTheWordsThatItTouchesWithoutPunctuation() {
        // 0 " 1 No 2 , 3 " 4 she 5 said
        Words words = Words.of("\"No,\" she said");

        assertThat(words.under(List.of(span(0, 5)))).isEqualTo(bits(1));
        assertThat(words.under(List.of(span(1, 2), span(11, 14)))).isEqualTo(bits(1, 5));
    }

    @Test
    void aSpanOfPunctuationAloneIsItsPunctuation() {
        assertThat(Words.of("The plan: more bridges").under(List.of(span(8, 9))))
                .isEqualTo(bits(2));
    }

    @Test
    void aSpanOfSpaceTouchesNothing() {
        assertThat(Words.of("more bridges").under(List.of(span(4, 5)))).isEqualTo(bits());
    }

    private static List<String> words(String text) {
        return Words.of(text).all().stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList();
    }

    private static Span span(int start, int end) {
        return new Span(Part.TEXT, start, end);
    }

    private static BitSet bits(int... positions) {
        BitSet bits = new BitSet();
        IntStream.of(positions).forEach(bits::set);
        return bits;
    }
}
