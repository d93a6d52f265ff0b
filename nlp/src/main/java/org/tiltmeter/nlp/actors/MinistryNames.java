package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives "Russia's Foreign Ministry", "the Russian Foreign Ministry" and "Russia's Ministry of Foreign Affairs" one name. */
final class MinistryNames {

    private MinistryNames() {}

    static Organisation organisation(List<String> words, @Nullable Country country, Gazetteer gazetteer) {
        List<String> name = new ArrayList<>(words);
        int ministry = name.indexOf("Ministry");
        if (ministry >= 0
                && ministry + 2 < name.size()
                && name.get(ministry + 1).equals("of")) {
            name.remove(ministry + 1);
            name.remove(ministry);
            name.add("Ministry");
            ministry = name.size() - 1;
        }
        if (ministry >= 0 && country != null) {
            owned(name, country, gazetteer);
        }
        String joined = String.join(" ", name)
                .replace("Foreign Affairs Ministry", "Foreign Ministry")
                .replace("Defence", "Defense");
        return new Organisation(
                Names.slug(joined),
                joined,
                country == null ? null : country.actor().id());
    }

    private static void owned(List<String> name, Country country, Gazetteer gazetteer) {
        if (gazetteer.named(name.getFirst()) instanceof Known.State) {
            name.removeFirst();
        }
        name.addFirst(gazetteer.adjectiveOf(country));
    }
}
