package org.tiltmeter.nlp.model;

/**
 * The words of one run of the encoder.
 *
 * @param first its first word
 * @param after one past its last
 */
record Window(int first, int after) {

    int size() {
        return after - first;
    }
}
