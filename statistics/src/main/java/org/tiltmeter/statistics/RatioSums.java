package org.tiltmeter.statistics;

import java.math.BigInteger;

/**
 * Sufficient statistics of a ratio of sums, where each cluster gives a numerator x and a denominator w. They add up over
 * disjoint sets of clusters and can be taken away again, exactly. A cluster is whatever is alike inside: a story group, an
 * article, an event.
 *
 * <p>All are whole numbers; a real-valued numerator comes in millionths. The squares of a million clusters of such numbers
 * do not fit into 64 bits, and so have no limit; the plain sums do, and one that does not is an {@link ArithmeticException}
 * rather than a wrong figure.
 *
 * @param clusters how many clusters have x or w other than 0
 * @param x Σx
 * @param w Σw; no cluster has a negative w
 * @param xx Σx²
 * @param ww Σw²
 * @param xw Σxw
 */
public record RatioSums(long clusters, long x, long w, BigInteger xx, BigInteger ww, BigInteger xw) {

    /** Of no cluster at all. */
    public static final RatioSums NONE = new RatioSums(0, 0, 0, 0, 0, 0);

    /** Of counts whose squares' sums fit into 64 bits. */
    public RatioSums(long clusters, long x, long w, long xx, long ww, long xw) {
        this(clusters, x, w, BigInteger.valueOf(xx), BigInteger.valueOf(ww), BigInteger.valueOf(xw));
    }

    /** Of one cluster. */
    public static RatioSums ofCluster(long x, long w) {
        return x == 0 && w == 0 ? NONE : new RatioSums(1, x, w, product(x, x), product(w, w), product(x, w));
    }

    /** Of both sets of clusters together; no cluster may be in both. */
    public RatioSums plus(RatioSums other) {
        return new RatioSums(
                Math.addExact(clusters, other.clusters),
                Math.addExact(x, other.x),
                Math.addExact(w, other.w),
                xx.add(other.xx),
                ww.add(other.ww),
                xw.add(other.xw));
    }

    /** Of the clusters that are left when others, which must be among these, are taken away. */
    public RatioSums minus(RatioSums other) {
        return new RatioSums(
                Math.subtractExact(clusters, other.clusters),
                Math.subtractExact(x, other.x),
                Math.subtractExact(w, other.w),
                xx.subtract(other.xx),
                ww.subtract(other.ww),
                xw.subtract(other.xw));
    }

    /**
     * How many clusters of one size would say as much: (Σw)² / Σw² (Kish, Survey Sampling, 1965, 11.7); 0 where the
     * denominator is 0.
     */
    public double effectiveClusters() {
        return effective(w, ww);
    }

    /** As {@link #effectiveClusters}, of the numerator: (Σx)² / Σx²; 0 where every x is 0. */
    double effectiveClustersOfNumerator() {
        return effective(x, xx);
    }

    private static double effective(long sum, BigInteger squares) {
        return squares.signum() == 0 ? 0 : product(sum, sum).doubleValue() / squares.doubleValue();
    }

    /** The same clusters with w − x for numerator: what a share leaves. */
    RatioSums complement() {
        return new RatioSums(
                clusters,
                Math.subtractExact(w, x),
                w,
                ww.subtract(xw.shiftLeft(1)).add(xx),
                ww,
                ww.subtract(xw));
    }

    /** Σ(x − Rw)² · (Σw)², which is whole: floating point would lose it where residuals are small. */
    BigInteger residuals() {
        BigInteger crossed = product(x, w).multiply(xw).shiftLeft(1);
        return product(w, w).multiply(xx).subtract(crossed).add(product(x, x).multiply(ww));
    }

    static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
