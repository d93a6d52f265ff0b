package org.tiltmeter.nlp.sourcing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tiltmeter.nlp.text.Resources;

/** Words of closed classes, by {@code closed-classes.tsv}: what phrases and clauses are told apart by. */
enum WordClass {
    DETERMINER,
    PRONOUN,
    OBJECT_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    AUXILIARY,
    NEGATION,
    ADVERB,
    SUBORDINATOR,
    COORDINATOR,
    TIME,
    ADDRESSEE,
    IRREGULAR_PAST,
    MODAL,
    BE,
    COMPLEMENTIZER,
    LIGHT_VERB,
    NOMINAL_VERB;

    private static final Map<WordClass, Set<String>> WORDS = words();

    boolean holds(String normal) {
        return WORDS.getOrDefault(this, Set.of()).contains(normal);
    }

    private static Map<WordClass, Set<String>> words() {
        Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
        for (String entry : Resources.entries(WordClass.class, "closed-classes.tsv")) {
            String[] fields = entry.split("\t", -1);
            WordClass name = valueOf(fields[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            words.put(name, Set.copyOf(new HashSet<>(List.of(fields[1].split(" ")))));
        }
        return words;
    }
}
