package org.tiltmeter.nlp.model;

import java.util.List;

/**
 * How well the phrases of a window belong to its cues: the product of what the network says of both, and a share for
 * how far they stand apart. Above 0, belonging is likelier than not.
 */
final class LinkScores {

    private static final int SIZE = 64;
    private static final int CUE_KEY = 2 * SIZE;
    private static final double SCALE = 8;

    /** Distances are told apart up to 2, then by powers of two; this is the bucket of all that are longer. */
    private static final int FARTHEST = 7;

    /** Behind the cue, and before it. */
    static final int BUCKETS = 2 * (FARTHEST + 1);

    private final Logits logits;
    private final int from;
    private final List<Double> bias;

    private LinkScores(Logits logits, int from, List<Double> bias) {
        this.logits = logits;
        this.from = from;
        this.bias = bias;
    }

    static LinkScores ofSources(Logits logits, Manifest.LinkBias bias) {
        return new LinkScores(logits, 0, bias.source());
    }

    static LinkScores ofContents(Logits logits, Manifest.LinkBias bias) {
        return new LinkScores(logits, SIZE, bias.content());
    }

    /** For each phrase in turn its score with each cue in turn. */
    double[][] scores(List<Phrase> phrases, List<Phrase> cues) {
        double[][] keys = cues.stream()
                .map(cue -> logits.meanLink(cue.first(), cue.after(), CUE_KEY, SIZE))
                .toArray(double[][]::new);
        double[][] scores = new double[phrases.size()][cues.size()];
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            double[] query = logits.meanLink(phrase.first(), phrase.after(), from, SIZE);
            for (int k = 0; k < cues.size(); k++) {
                scores[i][k] = product(query, keys[k]) / SCALE + bias.get(bucket(phrase, cues.get(k)));
            }
        }
        return scores;
    }

    private static double product(double[] query, double[] key) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += query[i] * key[i];
        }
        return sum;
    }

    /** Buckets for phrases behind their cue, then as many for those before it. */
    static int bucket(Phrase phrase, Phrase cue) {
        int gap = phrase.gapTo(cue);
        int bucket = gap <= 2 ? gap : Math.min(FARTHEST, Integer.SIZE - Integer.numberOfLeadingZeros(gap - 1) + 1);
        return phrase.first() < cue.first() ? FARTHEST + 1 + bucket : bucket;
    }
}
