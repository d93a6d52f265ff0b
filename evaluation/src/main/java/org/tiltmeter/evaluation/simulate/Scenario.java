package org.tiltmeter.evaluation.simulate;

import org.tiltmeter.statistics.Bootstrap.Cluster;
import org.tiltmeter.statistics.Ratio;

/** Counts as articles give them: rare, alike inside an article, mostly zero, and very unequal in size. */
enum Scenario {
    RARE("rare-terms", "4 terms per 100 mentions, negative binomial"),
    VERY_RARE("very-rare-terms", "2 terms per 100 mentions, negative binomial"),
    MANY_ZEROS("zero-inflated", "60 % of articles never, the others 10 per 100"),
    FREQUENT("frequent-terms", "30 terms per 100 mentions, negative binomial"),
    EVEN_SHARE("even-share", "a share of 50 % of three attributions, alike in an article"),
    LOW_SHARE("low-share", "a share of 8 % of six attributions, alike in an article"),
    WORDS("attributed-words", "60 % of articles without the actor, the others a third of some 120 words"),
    FEW_SPEAK("few-speak", "90 % of articles without the actor, the others a third of some 120 words"),
    LONG_ARTICLES("long-articles", "8 terms per 100 mentions, log-normal sizes: the longest tenth holds two fifths"),
    WIRE("wire-stories", "6 terms per 100 mentions, story groups of up to 20 alike articles (Zipf 2.6)"),
    SPOKEN("spoken-by", "attributions per mention, some of them in articles without a mention"),
    POLARITY("polarity", "mean polarity between −1 and 1, alike in an article");

    private static final int MILLION = 1_000_000;

    private final String key;
    private final String description;

    Scenario(String key, String description) {
        this.key = key;
        this.description = description;
    }

    String key() {
        return key;
    }

    String description() {
        return description;
    }

    Ratio measure() {
        return switch (this) {
            case EVEN_SHARE, LOW_SHARE, WORDS, FEW_SPEAK -> new Ratio(1, 1);
            case POLARITY -> new Ratio(1.0 / MILLION, -1, 1);
            case SPOKEN -> new Ratio(1, Double.POSITIVE_INFINITY);
            default -> new Ratio(100, Double.POSITIVE_INFINITY);
        };
    }

    /** One article, or one story group. */
    Cluster draw(Chance chance) {
        return draw(chance, 1);
    }

    /**
     * The same with more in it.
     *
     * @param factor by what the terms are multiplied; 1 for shares and polarity
     */
    Cluster draw(Chance chance, double factor) {
        return switch (this) {
            case RARE -> terms(chance, mentions(chance), 0.04 * factor, 1);
            case VERY_RARE -> terms(chance, mentions(chance), 0.02 * factor, 0.7);
            case MANY_ZEROS -> zeros(chance, mentions(chance), 0.1 * factor);
            case FREQUENT -> terms(chance, mentions(chance), 0.3 * factor, 2);
            case EVEN_SHARE -> share(chance, 1 + chance.poisson(2), 0.5, 0.2);
            case LOW_SHARE -> share(chance, 1 + chance.overdispersed(5, 1.5), 0.08, 0.15);
            case WORDS -> words(chance, sized(chance, 4.8, 0.8), 0.4);
            case FEW_SPEAK -> words(chance, sized(chance, 4.8, 0.8), 0.1);
            case LONG_ARTICLES -> terms(chance, sized(chance, 1.5, 1.1), 0.08 * factor, 1.5);
            case WIRE -> wire(chance, 0.06 * factor);
            case SPOKEN -> spoken(chance, 0.25 * factor);
            case POLARITY -> polarity(chance, mentions(chance));
        };
    }

    private static long mentions(Chance chance) {
        return 1 + chance.overdispersed(7, 1.2);
    }

    private static long sized(Chance chance, double mean, double deviation) {
        return (long) Math.ceil(Math.exp(chance.normal(mean, deviation)));
    }

    private static Cluster terms(Chance chance, long w, double rate, double shape) {
        return new Cluster(chance.overdispersed(rate * w, shape), w);
    }

    private static Cluster zeros(Chance chance, long w, double rate) {
        return new Cluster(chance.happens(0.4) ? chance.poisson(rate * w) : 0, w);
    }

    private static Cluster share(Chance chance, long w, double share, double correlation) {
        return new Cluster(chance.alike(w, share, correlation), w);
    }

    private static Cluster words(Chance chance, long w, double speaks) {
        return new Cluster(chance.happens(speaks) ? Math.round(w * chance.beta(1.2, 2.4)) : 0, w);
    }

    private static Cluster wire(Chance chance, double rate) {
        long copies = chance.zipf(20, 2.6);
        Cluster article = terms(chance, mentions(chance), rate, 1);
        return new Cluster(copies * article.x(), copies * article.w());
    }

    private static Cluster spoken(Chance chance, double rate) {
        long w = chance.overdispersed(6, 1.2);
        return new Cluster(chance.overdispersed(rate * w + 0.1, 2), w);
    }

    private static Cluster polarity(Chance chance, long w) {
        double mean = chance.normal(chance.normal(-0.15, 0.25), 0.45 / Math.sqrt((double) w));
        return new Cluster(Math.round(MILLION * w * Math.clamp(mean, -1.0, 1.0)), w);
    }
}
