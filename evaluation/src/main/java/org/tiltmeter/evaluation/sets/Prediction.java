package org.tiltmeter.evaluation.sets;

/**
 * A stretch of a file of predictions. Stretches of one file follow each other in the order of the texts.
 *
 * @param file where, below the folder of predictions: the place that the gold has below the data folder
 * @param heading what the file starts with, once; maybe empty
 * @param lines the stretch, ending with a line break, or empty
 */
public record Prediction(String file, String heading, String lines) {}
