package org.tiltmeter.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void whoTakesTheBestPairFirstLoses() {
        // 9 + 1 by greed; 8 + 7 together.
        assertThat(Assignment.greatest(new double[][] {{9, 8}, {7, 1}})).isEqualTo(15);
    }

    @Test
    void threeRowsFindTheirColumnsByMovingTwice() {
        // 4 + 3 + 2 down the other diagonal would be 9; the best is 3 + 4 + 5.
        assertThat(Assignment.greatest(new double[][] {{3, 1, 2}, {3, 4, 1}, {4, 3, 5}}))
                .isEqualTo(12);
    }

    @Test
    void columnsThatNobodyNeedsStayFree() {
        assertThat(Assignment.greatest(new double[][] {{1, 6, 2, 5}})).isEqualTo(6);
    }

    @Test
    void rowsThatFindNoColumnStayOut() {
        assertThat(Assignment.greatest(new double[][] {{1}, {6}, {2}})).isEqualTo(6);
    }

    @Test
    void nothingAddsUpToNothing() {
        assertThat(Assignment.greatest(new double[0][0])).isZero();
        assertThat(Assignment.greatest(new double[2][0])).isZero();
    }

    @Test
    void itIsAsGoodAsTryingEverything() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            double[][] weights = new double[1 + random.nextInt(5)][1 + random.nextInt(6)];
            for (double[] row : weights) {
                for (int column = 0; column < row.length; column++) {
                    row[column] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
                }
            }
            assertThat(Assignment.greatest(weights)).isEqualTo(tried(weights, 0, 0), within(1e-9));
        }
    }

    private static double tried(double[][] weights, int row, int taken) {
        if (row == weights.length) {
            return 0;
        }
        double best = tried(weights, row + 1, taken);
        for (int column = 0; column < weights[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                best = Math.max(best, weights[row][column] + tried(weights, row + 1, taken | 1 << column));
            }
        }
        return best;
    }
}
