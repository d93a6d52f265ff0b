package org.tiltmeter.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.text.Tokens.Run;

class TokensTest {

    private static final Tokens TOKENS = new Tokens.Builder()
            .token("Gulls")
            .gap(" ")
            .token("cry")
            .token("")
            .gap("\n\n")
            .token("Boats")
            .token(".")
            .build();

    @Test
    void theTextIsPutTogetherWithItsGaps() {
        assertThat(TOKENS.text()).isEqualTo("Gulls cry\n\nBoats.");
        assertThat(TOKENS.word(3)).isEqualTo("Boats");
        assertThat(TOKENS.span(new Run(0, 1))).isEqualTo(new Span(Part.TEXT, 0, 9));
    }

    @Test
    void aSpanTouchesTheTokensThatItHasACharacterOf() {
        assertThat(TOKENS.under(new Span(Part.TEXT, 4, 7))).contains(new Run(0, 1));
        assertThat(TOKENS.under(new Span(Part.TEXT, 7, 12))).contains(new Run(1, 3));
        assertThat(TOKENS.under(new Span(Part.TEXT, 11, 16))).contains(new Run(3, 3));
    }

    @Test
    void aSpanBetweenTokensTouchesNone() {
        assertThat(TOKENS.under(new Span(Part.TEXT, 5, 6))).isEmpty();
        assertThat(TOKENS.under(new Span(Part.TEXT, 17, 40))).isEmpty();
    }
}
