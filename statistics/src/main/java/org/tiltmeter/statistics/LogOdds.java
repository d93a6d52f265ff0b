package org.tiltmeter.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which words one text uses more than another, with an informative Dirichlet prior that shrinks rare words to what the language at
 * large does (Monroe, Colaresi and Quinn, "Fightin' Words", Political Analysis 16, 2008, equations 15, 18, 19, 22).
 */
public final class LogOdds {

    private LogOdds() {}

    /**
     * A word and how much more the first text uses it.
     *
     * @param logOdds the logarithm of the ratio of its odds in the first text and in the second, with the prior
     * @param z the same in standard errors: above 1.96 more than chance would often show of one word looked at alone
     * @param first how often it is in the first text
     * @param second in the second
     */
    public record Word(String word, double logOdds, double z, long first, long second) {}

    /**
     * All words of the two texts, the most distinctive of the first text first, of the second last; words of one z in the
     * order of their letters.
     *
     * @param first counts of words in one text
     * @param second in the other
     * @param prior counts in a larger text that has both
     * @param strength how many words the prior is worth, say 500
     */
    public static List<Word> of(
            Map<String, Long> first, Map<String, Long> second, Map<String, Long> prior, double strength) {
        var words = new TreeSet<>(first.keySet());
        words.addAll(second.keySet());
        var odds = new Odds(sum(first), sum(second), sum(prior), strength);
        return words.stream()
                .map(word -> odds.of(
                        word,
                        first.getOrDefault(word, 0L),
                        second.getOrDefault(word, 0L),
                        prior.getOrDefault(word, 0L)))
                .sorted(Comparator.comparingDouble(Word::z).reversed().thenComparing(Word::word))
                .toList();
    }

    private static double sum(Map<String, Long> counts) {
        return counts.values().stream().mapToDouble(Long::doubleValue).sum();
    }

    private record Odds(double first, double second, double prior, double strength) {

        /** A word that the prior does not have gets what half a word would. */
        Word of(String word, long one, long other, long before) {
            double pseudo = strength * Math.max((double) before, 0.5) / Math.max(prior, 0.5);
            double logOdds = log(one + pseudo, first) - log(other + pseudo, second);
            double error = Math.sqrt(1 / (one + pseudo) + 1 / (other + pseudo));
            return new Word(word, logOdds, logOdds / error, one, other);
        }

        /** Where a text has no other word, half a word stands for them. */
        private double log(double count, double all) {
            return StrictMath.log(count / Math.max(all + strength - count, 0.5));
        }
    }
}
