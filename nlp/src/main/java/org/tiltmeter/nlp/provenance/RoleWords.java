package org.tiltmeter.nlp.provenance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.SourceRole.Role;
import org.tiltmeter.nlp.resource.Row;
import org.tiltmeter.nlp.resource.Table;

/** The words of {@code roles.txt}, and the people of whom the engine knows without being told that they are politicians. */
final class RoleWords {

    private final Map<String, Role> ofPeople = new HashMap<>();
    private final Map<String, Role> ofOrganisations = new HashMap<>();
    private final Set<String> figures = new HashSet<>();

    RoleWords() {
        for (Row row : Table.read("provenance/roles.txt", 3)) {
            Map<String, Role> roles =
                    switch (row.cell(1)) {
                        case "person" -> ofPeople;
                        case "organisation" -> ofOrganisations;
                        default -> throw row.malformed("neither person nor organisation");
                    };
            Role role = Role.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            row.words(2).forEach(word -> roles.putIfAbsent(word, role));
        }
        Table.read("actors/public-figures.txt", 3).forEach(row -> figures.add(row.cell(0)));
    }

    /** The role that a title or a noun for a person tells, or null. */
    @Nullable
    Role ofPerson(String word) {
        return ofPeople.get(withoutStop(word));
    }

    /** The role that a word of an organisation's name tells, or null. */
    @Nullable
    Role ofOrganisation(String word) {
        return ofOrganisations.get(word);
    }

    boolean isFigure(String name) {
        return figures.contains(name);
    }

    private static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
