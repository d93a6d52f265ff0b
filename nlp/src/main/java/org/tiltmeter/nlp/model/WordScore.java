package org.tiltmeter.nlp.model;

import org.tiltmeter.article.Span;

/**
 * What the model says of one word; every score is a probability.
 *
 * @param span the word: letters and digits in a row, or one sign
 * @param biased that a reader would mark it as biased wording (BABE)
 * @param loaded that it is part of loaded language (PTC)
 * @param lexical that it is part of a stretch that slants by its wording (BASIL)
 * @param negative that the text is negative towards what the word names (NewsMTSC); the three polarities add up to 1
 * @param neutral that it is neutral
 * @param positive that it is positive
 */
public record WordScore(
        Span span, double biased, double loaded, double lexical, double negative, double neutral, double positive) {}
