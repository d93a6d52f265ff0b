package org.tiltmeter.nlp.model;

import org.tiltmeter.article.Span;

/**
 * What the model says of one sentence; both scores are probabilities.
 *
 * @param span the sentence
 * @param biased that a reader would call it biased (BABE)
 * @param lexical that it slants by its wording (BASIL)
 */
public record SentenceScore(Span span, double biased, double lexical) {}
