package org.tiltmeter.evaluation.score;

import java.util.Arrays;

/**
 * Pairs rows with columns, each at most once, so that the paired weights are the greatest in sum: Kuhn's Hungarian method
 * with potentials, a row at a time along shortest augmenting paths (Kuhn 1955; Jonker and Volgenant 1987). Time grows with
 * rows² · columns.
 */
final class Assignment {

    private static final int NONE = -1;

    private final double[][] weights;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;

    private Assignment(double[][] weights) {
        this.weights = weights;
        this.columns = weights[0].length;
        this.rowPotential = new double[weights.length];
        this.columnPotential = new double[columns];
        this.rowOf = new int[columns];
        Arrays.fill(rowOf, NONE);
    }

    /**
     * The greatest sum.
     *
     * @param weights a row each, all equally long; none below 0, so that leaving out a pair gains nothing
     */
    static double greatest(double[][] weights) {
        if (weights.length == 0 || weights[0].length == 0) {
            return 0;
        }
        // Every row finds a column only where there are no more rows than columns.
        double[][] wide = weights.length <= weights[0].length ? weights : transposed(weights);
        Assignment assignment = new Assignment(wide);
        for (int row = 0; row < wide.length; row++) {
            assignment.place(row);
        }
        return assignment.sum();
    }

    private double sum() {
        double sum = 0;
        for (int column = 0; column < columns; column++) {
            sum += rowOf[column] == NONE ? 0 : weights[rowOf[column]][column];
        }
        return sum;
    }

    /** Gives a row a column; rows placed before may move to others. */
    private void place(int row) {
        double[] distance = new double[columns];
        int[] before = new int[columns];
        boolean[] done = new boolean[columns];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(before, NONE);
        int current = row;
        int reached = NONE;
        double walked = 0;
        do {
            relax(current, reached, walked, distance, before, done);
            reached = nearest(distance, done);
            walked = distance[reached];
            done[reached] = true;
            current = rowOf[reached];
        } while (current != NONE);
        update(row, walked, distance, done);
        turn(row, reached, before);
    }

    private void relax(int row, int from, double walked, double[] distance, int[] before, boolean[] done) {
        for (int column = 0; column < columns; column++) {
            double length = walked - weights[row][column] - rowPotential[row] - columnPotential[column];
            if (!done[column] && length < distance[column]) {
                distance[column] = length;
                before[column] = from;
            }
        }
    }

    private int nearest(double[] distance, boolean[] done) {
        int nearest = NONE;
        for (int column = 0; column < columns; column++) {
            if (!done[column] && (nearest == NONE || distance[column] < distance[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    /** Keeps every pair's reduced cost at 0 and no other below it. */
    private void update(int row, double walked, double[] distance, boolean[] done) {
        rowPotential[row] += walked;
        for (int column = 0; column < columns; column++) {
            if (done[column]) {
                double spare = walked - distance[column];
                columnPotential[column] -= spare;
                if (rowOf[column] != NONE) {
                    rowPotential[rowOf[column]] += spare;
                }
            }
        }
    }

    /** Moves the rows along the path to the column that was free. */
    private void turn(int row, int free, int[] before) {
        int column = free;
        while (before[column] != NONE) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
        rowOf[column] = row;
    }

    private static double[][] transposed(double[][] weights) {
        double[][] turned = new double[weights[0].length][weights.length];
        for (int row = 0; row < weights.length; row++) {
            for (int column = 0; column < turned.length; column++) {
                turned[column][row] = weights[row][column];
            }
        }
        return turned;
    }
}
