package org.tiltmeter.gateway.reportpage;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiltmeter.gateway.comparisons.Comparison.Asked;
import org.tiltmeter.gateway.comparisons.Comparison.Measured;
import org.tiltmeter.gateway.comparisons.Comparison.Side;

/** How outlets, actors and measures are called on a page: short enough for a plot, and never two alike. */
final class Names {

    private static final int LONGEST = 34;

    private final Map<String, String> actors;
    private final Map<String, String> outlets;
    private final Report report;

    Names(Report report) {
        this.report = report;
        Asked asked = report.run().specification();
        this.actors = shown(asked.actors(), Names::spoken);
        this.outlets = shown(asked.outlets(), Function.identity());
    }

    String actor(String id) {
        return actors.getOrDefault(id, cut(id));
    }

    String outlet(String name) {
        return outlets.getOrDefault(name, cut(name));
    }

    /** A measure's name, id and voice, as "loaded-term rate (L1, own voice)". */
    String measure(Measured measure) {
        String voice = measure.voice() == null ? "" : ", " + measure.voice() + " voice";
        return report.method(measure)
                .map(method -> "%s (%s%s)".formatted(method.name(), measure.id(), voice))
                .orElseGet(() -> measure.label());
    }

    /** What the sides of an effect have in common: the actor, or the outlet where actors are compared. */
    String about(Side first) {
        return byActors() ? outlets(first) : actor(first.actor());
    }

    /** What tells the sides of an effect apart. */
    String side(Side side) {
        return byActors() ? actor(side.actor()) : outlets(side);
    }

    boolean byActors() {
        return report.run().specification().contrast().equals("actors");
    }

    /** What is called otherwise than it is named in the run: as shown, and its whole name. */
    Map<String, String> key() {
        var key = new LinkedHashMap<String, String>();
        actors.forEach((id, shown) -> key.put(shown, id));
        outlets.forEach((name, shown) -> key.put(shown, name));
        key.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return key;
    }

    private String outlets(Side side) {
        return side.outlets().size() == 1
                ? outlet(side.outlets().getFirst())
                : "the other " + side.outlets().size() + " outlets";
    }

    /** Names that would be shown alike are numbered where they were cut, and shown as they are where they were not. */
    private static Map<String, String> shown(List<String> names, Function<String, String> spoken) {
        Map<String, Long> alike =
                names.stream().collect(Collectors.groupingBy(name -> cut(spoken.apply(name)), Collectors.counting()));
        var shown = new LinkedHashMap<String, String>();
        for (String name : names) {
            String cut = cut(spoken.apply(name));
            shown.put(name, Objects.equals(alike.get(cut), 1L) ? cut : cut(name) + " #" + (shown.size() + 1));
        }
        return shown;
    }

    /** "country:RU" is Russia; an id that is no country's is made of a name in small letters with hyphens. */
    private static String spoken(String id) {
        int colon = id.indexOf(':');
        String name = id.substring(colon + 1);
        if (id.startsWith("country:")) {
            String country = Locale.of("", name).getDisplayCountry(Locale.ENGLISH);
            return country.equals(name) ? id : country;
        }
        if (id.startsWith("group:")) {
            return name;
        }
        return colon < 0 || name.isEmpty() ? id : capitals(name);
    }

    private static String capitals(String hyphened) {
        return Arrays.stream(hyphened.split("-", -1))
                .map(word -> word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** Cuts between characters as people see them: a flag is one, and so is a letter with its accents. */
    static String cut(String name) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name.substring(0, Math.min(name.length(), LONGEST * 8)));
        var ends = new ArrayList<Integer>();
        for (int end = characters.first(); end != BreakIterator.DONE && ends.size() <= LONGEST; ) {
            ends.add(end);
            end = characters.next();
        }
        boolean fits = ends.size() <= LONGEST && ends.getLast() == name.length();
        return fits ? name : name.substring(0, ends.get(Math.min(ends.size() - 1, LONGEST - 1))) + "…";
    }
}
