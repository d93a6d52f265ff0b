package org.tiltmeter.statistics;

import java.math.BigInteger;

/**
 * Sums of cross products of two ratios over the clusters that give something to both, from which their covariance comes:
 * two actors in the articles of one outlet, say. They add up over disjoint sets of clusters.
 *
 * @param xx Σx₁x₂
 * @param xw Σx₁w₂
 * @param wx Σw₁x₂
 * @param ww Σw₁w₂
 */
public record CrossSums(BigInteger xx, BigInteger xw, BigInteger wx, BigInteger ww) {

    /** Of no common cluster: the estimates are independent. */
    public static final CrossSums NONE = new CrossSums(0, 0, 0, 0);

    /** Of sums that fit into 64 bits. */
    public CrossSums(long xx, long xw, long wx, long ww) {
        this(BigInteger.valueOf(xx), BigInteger.valueOf(xw), BigInteger.valueOf(wx), BigInteger.valueOf(ww));
    }

    /** Of one cluster that gives x₁ and w₁ to the first ratio and x₂ and w₂ to the second. */
    public static CrossSums ofCluster(long x1, long w1, long x2, long w2) {
        return new CrossSums(
                RatioSums.product(x1, x2),
                RatioSums.product(x1, w2),
                RatioSums.product(w1, x2),
                RatioSums.product(w1, w2));
    }

    /** Of both sets of clusters together. */
    public CrossSums plus(CrossSums other) {
        return new CrossSums(xx.add(other.xx), xw.add(other.xw), wx.add(other.wx), ww.add(other.ww));
    }

    /** Of the clusters that are left when others are taken away. */
    public CrossSums minus(CrossSums other) {
        return new CrossSums(
                xx.subtract(other.xx), xw.subtract(other.xw), wx.subtract(other.wx), ww.subtract(other.ww));
    }

    /**
     * The correlation of the two estimates, from Σ(x₁ − R₁w₁)(x₂ − R₂w₂) over the roots of the two sums of squares; 0 where
     * one of them has no spread.
     */
    double correlation(RatioSums first, RatioSums second) {
        BigInteger crossed = RatioSums.product(first.w(), second.w())
                .multiply(xx)
                .subtract(RatioSums.product(first.w(), second.x()).multiply(xw))
                .subtract(RatioSums.product(first.x(), second.w()).multiply(wx))
                .add(RatioSums.product(first.x(), second.x()).multiply(ww));
        double spread = Math.sqrt(first.residuals().doubleValue())
                * Math.sqrt(second.residuals().doubleValue());
        return spread == 0 ? 0 : Math.clamp(crossed.doubleValue() / spread, -1.0, 1.0);
    }
}
