package org.tiltmeter.evaluation.sets.gum;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiltmeter.evaluation.text.Tokens.Run;

/**
 * Pairs mentions that are about the same words though one says more: a found one fits where it is a part of the gold's and
 * holds the gold's minimum ("Mayor Ada Moss" of "Mayor Ada Moss, who lost"), as MUC scored. Exact ones are paired first,
 * then each with the shortest that it fits.
 */
final class HeadMatch {

    private HeadMatch() {}

    /** The gold's run for each found run that has one; none twice. */
    static Map<Run, Run> of(List<EntityMention> gold, List<Run> found) {
        Set<Run> exact = new HashSet<>(gold.stream().map(EntityMention::run).toList());
        Map<Run, Run> pairs = new HashMap<>();
        found.stream().filter(exact::contains).forEach(run -> pairs.put(run, run));
        Set<Run> taken = new HashSet<>(pairs.keySet());
        for (Run run : found) {
            if (!pairs.containsKey(run)) {
                gold.stream()
                        .filter(mention -> !taken.contains(mention.run()) && fits(run, mention))
                        .map(EntityMention::run)
                        .min(Comparator.comparingInt(Run::length))
                        .ifPresent(match -> {
                            pairs.put(run, match);
                            taken.add(match);
                        });
            }
        }
        return pairs;
    }

    private static boolean fits(Run run, EntityMention mention) {
        return mention.run().contains(run)
                && !mention.minimum().isEmpty()
                && mention.minimum().stream().allMatch(run::contains);
    }
}
