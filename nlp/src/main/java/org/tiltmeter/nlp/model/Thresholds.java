package org.tiltmeter.nlp.model;

/**
 * From which score on a word or sentence counts, each between 0 and 1; chosen on the development parts of the data that
 * the model was learnt from.
 *
 * @param biasedWord of {@link WordScore#biased()}
 * @param loadedSpan of {@link WordScore#loaded()}
 * @param lexicalSpan of {@link WordScore#lexical()}
 * @param biasedSentence of {@link SentenceScore#biased()}
 * @param lexicalSentence of {@link SentenceScore#lexical()}
 */
public record Thresholds(
        double biasedWord, double loadedSpan, double lexicalSpan, double biasedSentence, double lexicalSentence) {}
