package org.tiltmeter.statistics;

/**
 * Sufficient statistics of a ratio of sums, where each article gives a numerator x and a denominator w. They add up
 * over disjoint sets of articles.
 *
 * @param articles how many articles have x or w above 0: the clusters
 * @param x Σx
 * @param w Σw
 * @param xx Σx²
 * @param ww Σw²
 * @param xw Σxw
 */
public record RatioSums(long articles, long x, long w, long xx, long ww, long xw) {

    /** Of no article at all. */
    public static final RatioSums NONE = new RatioSums(0, 0, 0, 0, 0, 0);

    /** Of one article. */
    public static RatioSums ofArticle(long x, long w) {
        return x == 0 && w == 0 ? NONE : new RatioSums(1, x, w, x * x, w * w, x * w);
    }

    /** Of both sets of articles together; no article may be in both. */
    public RatioSums plus(RatioSums other) {
        return new RatioSums(
                articles + other.articles, x + other.x, w + other.w, xx + other.xx, ww + other.ww, xw + other.xw);
    }
}
