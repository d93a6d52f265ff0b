package org.tiltmeter.nlp.model;

/** How a text stands towards somebody it names (NewsMTSC): three probabilities that add up to 1. */
public record Polarity(double negative, double neutral, double positive) {}
