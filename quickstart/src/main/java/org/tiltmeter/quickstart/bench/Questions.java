package org.tiltmeter.quickstart.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * What researchers might ask: one or two of the hundred most mentioned actors, two to five outlets, four measures; a quarter of
 * them over all five years, a quarter over one year, over one month, and over any days.
 */
final class Questions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KNOWN_ACTORS = 100;

    private final SplittableRandom chance;
    private final boolean matched;

    Questions(long seed, boolean matched) {
        chance = new SplittableRandom(seed);
        this.matched = matched;
    }

    /** Questions of which no two are the same, for the service remembers the answers. */
    Collection<ObjectNode> some(int many) {
        Set<ObjectNode> questions = new LinkedHashSet<>();
        while (questions.size() < many) {
            questions.add(one(questions.size()));
        }
        return questions;
    }

    private ObjectNode one(int number) {
        ObjectNode asked = JSON.createObjectNode();
        asked.set("actors", JSON.valueToTree(drawn(1 + chance.nextInt(2), KNOWN_ACTORS, World::actor)));
        asked.set("outlets", JSON.valueToTree(drawn(2 + chance.nextInt(4), World.OUTLETS, World::outlet)));
        asked.set("measures", JSON.valueToTree(World.MEASURES));
        List<LocalDate> days = days(number % 4);
        return asked.put("from", days.getFirst().toString())
                .put("to", days.getLast().toString())
                .put("matching", matched ? "event" : "none");
    }

    private List<LocalDate> days(int kind) {
        LocalDate year = World.FROM.plusYears(chance.nextInt(World.TO.getYear() - World.FROM.getYear()));
        return switch (kind) {
            case 0 -> List.of(World.FROM, World.TO);
            case 1 -> List.of(year, year.plusYears(1));
            case 2 -> {
                LocalDate month = year.plusMonths(chance.nextInt(12));
                yield List.of(month, month.plusMonths(1));
            }
            default -> {
                int from = chance.nextInt(World.DAYS - 1);
                int to = from + 1 + chance.nextInt(World.DAYS - from - 1);
                yield List.of(World.FROM.plusDays(from), World.FROM.plusDays(to));
            }
        };
    }

    private Collection<String> drawn(int many, int of, IntFunction<String> name) {
        var drawn = new TreeSet<String>();
        while (drawn.size() < many) {
            drawn.add(name.apply(chance.nextInt(of)));
        }
        return drawn;
    }
}
