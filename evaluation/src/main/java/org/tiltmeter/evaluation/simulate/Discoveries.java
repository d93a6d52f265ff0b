package org.tiltmeter.evaluation.simulate;

/**
 * What verdicts over a family of cells are worth.
 *
 * @param cells in the family
 * @param families how many families were drawn
 * @param falseAnywhere where nothing differs: the share of families with any verdict higher or lower, which there is the
 *     false discovery rate
 * @param uncorrected where nothing differs: the share of cells with a p-value of at most 5 %
 * @param differing in the second kind of family, how many cells do differ
 * @param falseShare there: the mean share of false verdicts among the verdicts higher and lower of a family
 * @param found there: the share of the differing cells that are found, and on the right side
 */
record Discoveries(
        int cells,
        int families,
        double falseAnywhere,
        double uncorrected,
        int differing,
        double falseShare,
        double found) {

    private static final double MOST = 0.05;

    boolean keepsTheBar() {
        return falseAnywhere <= MOST && falseShare <= MOST;
    }
}
