package org.tiltmeter.evaluation.score;

/**
 * How well predictions and gold of one kind fit, as sums that add up over documents. Where a partial overlap counts in
 * part, the two sides differ in how much is right.
 *
 * @param right how much of what was predicted is right
 * @param predicted how much was predicted
 * @param found how much of the gold was found
 * @param gold how much gold there is
 */
public record Match(double right, double predicted, double found, double gold) {

    public static final Match NONE = new Match(0, 0, 0, 0);

    /** Of items that fit or do not: {@code matched} pairs among so many predicted and so many gold ones. */
    public static Match of(int matched, int predicted, int gold) {
        return new Match(matched, predicted, matched, gold);
    }

    public Match plus(Match other) {
        return new Match(right + other.right, predicted + other.predicted, found + other.found, gold + other.gold);
    }

    /** 0 where nothing was predicted. */
    public double precision() {
        return predicted == 0 ? 0 : right / predicted;
    }

    /** 0 where there is no gold. */
    public double recall() {
        return gold == 0 ? 0 : found / gold;
    }

    /** Harmonic mean of precision and recall; 0 where nothing is right. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
