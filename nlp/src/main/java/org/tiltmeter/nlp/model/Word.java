package org.tiltmeter.nlp.model;

import org.tiltmeter.article.Span;

/**
 * A word as the encoder is given it. Words are finer than the tokens of sentences: letters and digits in a row, or one
 * sign, as the encoder's vocabulary wants them.
 *
 * @param span where it stands
 * @param written how it is looked up: without invisible marks; a run of one sign as that sign
 * @param shape how it is set
 * @param startsParagraph whether nothing stands before it in its paragraph
 * @param sentence index of its sentence
 */
record Word(Span span, String written, Shape shape, boolean startsParagraph, int sentence) {

    /** What the network is told of the word besides its pieces. */
    int shapeCode() {
        return shape.code(startsParagraph);
    }
}
