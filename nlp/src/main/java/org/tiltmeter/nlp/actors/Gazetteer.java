package org.tiltmeter.nlp.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.actors.Known.Kind;
import org.tiltmeter.nlp.resource.PhraseTable;
import org.tiltmeter.nlp.resource.PhraseTable.Match;
import org.tiltmeter.nlp.resource.Row;
import org.tiltmeter.nlp.resource.Table;
import org.tiltmeter.nlp.text.Token;

/** The names of our tables: states with their forms, organisations, and names that are no actor. */
final class Gazetteer {

    private static final int SHORTEST_SHOUT = 4;

    private final Map<String, Known> names = new HashMap<>();
    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final PhraseTable<Known> exact;
    private final PhraseTable<Known> shouted;

    Gazetteer() {
        Table.read("actors/countries.txt", 7).forEach(this::addCountry);
        Table.read("actors/organisations.txt", 4).forEach(this::addOrganisation);
        Table.read("actors/not-actors.txt", 1).forEach(row -> names.put(row.cell(0), new Known.Nobody()));
        exact = PhraseTable.ofSurfaces(names);
        shouted = PhraseTable.ofSurfaces(shouted(names));
    }

    /** The longest known name that starts at a token, in its own spelling or in capitals. */
    @Nullable
    Match<Known> longestAt(List<Token> tokens, int at) {
        Match<Known> match = exact.longestAt(tokens, at);
        return match == null && isShouted(tokens.get(at).text()) ? shouted.longestAt(tokens, at) : match;
    }

    /** What exactly this name means, or null. */
    @Nullable
    Known named(String name) {
        return names.get(name);
    }

    /** "Russian" for Russia; the name itself where the table has no adjective. */
    String adjectiveOf(Country country) {
        return adjectives.getOrDefault(country.code(), country.name());
    }

    /** Whether every letter is a capital, and there are too many of them for an acronym of a table. */
    static boolean isShouted(String word) {
        return word.length() >= SHORTEST_SHOUT && word.chars().noneMatch(Character::isLowerCase);
    }

    private void addCountry(Row row) {
        Country country = new Country(row.cell(0), row.cell(1).replace("~", ""));
        if (country.code().length() != 2 || countries.put(country.code(), country) != null) {
            throw row.malformed("not a code of its own: " + country.code());
        }
        adjectives.put(
                country.code(),
                row.list(3).stream().findFirst().orElse(country.name()).replace("~", ""));
        addForm(country, row.cell(1), Kind.NAME);
        row.list(2).forEach(name -> addForm(country, name, Kind.NAME));
        row.list(3).forEach(adjective -> addForm(country, adjective, Kind.ADJECTIVE));
        plurals(row.list(3)).forEach(people -> addForm(country, people, Kind.PEOPLE));
        row.list(4).forEach(people -> addForm(country, people, Kind.PEOPLE));
        row.list(5).forEach(capital -> addForm(country, capital, Kind.CAPITAL));
        row.list(6).forEach(seat -> addForm(country, seat, Kind.SEAT));
    }

    private void addForm(Country country, String form, Kind kind) {
        boolean doubtful = form.startsWith("~");
        names.putIfAbsent(doubtful ? form.substring(1) : form, new Known.State(country, kind, doubtful));
    }

    private static Set<String> plurals(List<String> adjectives) {
        Set<String> plurals = new HashSet<>();
        for (String adjective : adjectives) {
            if (adjective.endsWith("an") || adjective.endsWith("i") || adjective.endsWith("ene")) {
                plurals.add(adjective + "s");
            }
        }
        return plurals;
    }

    private void addOrganisation(Row row) {
        String code = row.cell(3);
        if (!code.isEmpty() && !countries.containsKey(code)) {
            throw row.malformed("no such country: " + code);
        }
        Organisation organisation =
                new Organisation(row.cell(0), row.cell(1), code.isEmpty() ? null : "country:" + code);
        names.put(row.cell(1), new Known.Organ(organisation));
        row.list(2).forEach(name -> names.put(name, new Known.Organ(organisation)));
    }

    private static Map<String, Known> shouted(Map<String, Known> names) {
        Map<String, Known> shouted = new HashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(name -> shouted.putIfAbsent(name.getKey().toUpperCase(Locale.ROOT), name.getValue()));
        return shouted;
    }
}
