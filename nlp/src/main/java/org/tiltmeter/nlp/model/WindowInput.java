package org.tiltmeter.nlp.model;

/** What the network is given of one window. */
final class WindowInput {

    private final long[] pieces;
    private final long[] first;
    private final long[] shape;

    WindowInput(PiecedText text, Window window, WordPieces vocabulary) {
        pieces = new long[text.pieces(window.first(), window.after()) + 2];
        first = new long[window.size()];
        shape = new long[window.size()];
        int at = 0;
        pieces[at++] = vocabulary.begin();
        for (int word = 0; word < window.size(); word++) {
            first[word] = at;
            shape[word] = text.words().get(window.first() + word).shapeCode();
            at = text.copyPieces(window.first() + word, pieces, at);
        }
        pieces[at] = vocabulary.end();
    }

    /** The numbers of all pieces, between those that open and end a window. */
    long[] pieces() {
        return pieces;
    }

    /** Where each word's first piece stands. */
    long[] first() {
        return first;
    }

    /** The shape of each word. */
    long[] shape() {
        return shape;
    }
}
