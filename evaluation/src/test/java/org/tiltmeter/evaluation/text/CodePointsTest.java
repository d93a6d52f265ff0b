package org.tiltmeter.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    /** One letter, one sign of two UTF-16 units, one letter. */
    private static final CodePoints POINTS = new CodePoints("a\ud83d\ude42b");

    @Test
    void aSignAboveTheBasicPlaneIsOnePointAndTwoUnits() {
        assertThat(POINTS.length()).isEqualTo(3);
        assertThat(POINTS.unit(2)).isEqualTo(3);
        assertThat(POINTS.point(3)).isEqualTo(2);
    }

    @Test
    void theEndOfTheTextIsAnOffsetToo() {
        assertThat(POINTS.unit(3)).isEqualTo(4);
        assertThat(POINTS.point(4)).isEqualTo(3);
    }

    @Test
    void anOffsetInsideAPairIsThatOfThePair() {
        assertThat(POINTS.point(2)).isEqualTo(1);
    }

    @Test
    void anOffsetBeyondTheTextIsItsEnd() {
        assertThat(POINTS.unit(99)).isEqualTo(4);
        assertThat(POINTS.point(99)).isEqualTo(3);
    }

    @Test
    void anEmptyTextHasItsEndAlone() {
        assertThat(new CodePoints("").unit(0)).isZero();
        assertThat(new CodePoints("").point(0)).isZero();
    }
}
