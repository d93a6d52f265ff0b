package org.tiltmeter.quickstart.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiltmeter.quickstart.Gateway;

/**
 * Figures of outlets, about actors and in all.
 *
 * @param outlets names, in the order of the table
 * @param actors names by id, in the order of the table
 * @param figures by outlet, actor ({@link #ANYONE} for all) and measure
 */
record Comparison(List<String> outlets, Map<String, String> actors, Map<Key, Figure> figures) {

    /** Stands for no actor in particular. */
    static final String ANYONE = "";

    /** Where a figure stands. */
    record Key(String outlet, String actor, String measure) {}

    Comparison {
        outlets = List.copyOf(outlets);
        figures = Map.copyOf(figures);
    }

    /** Asks the gateway. */
    static Comparison fetch(Gateway gateway, List<String> outlets, List<String> actors) {
        String only = "outlet:" + outlets.stream().map(Comparison::quoted).collect(Collectors.joining("|"));
        String about = ",actor:" + actors.stream().map(Comparison::quoted).collect(Collectors.joining("|"));
        Map<Key, Figure> figures = new HashMap<>();
        collect(gateway.get(path("outlet,actor", only + about)), figures);
        collect(gateway.get(path("outlet", only)), figures);
        return new Comparison(outlets, named(gateway, actors), figures);
    }

    Figure figure(String outlet, String actor, String measure) {
        return figures.getOrDefault(new Key(outlet, actor, measure), Figure.MISSING);
    }

    private static String path(String groups, String filter) {
        return "/v1/measures?limit=200&group_by=" + groups + "&filter=" + Gateway.encoded(filter);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }

    private static void collect(JsonNode page, Map<Key, Figure> figures) {
        for (JsonNode row : page.path("results")) {
            for (JsonNode measure : row.path("measures")) {
                Key key = new Key(
                        row.path("outlet").asText(),
                        row.path("actor").asText(ANYONE),
                        measure.path("id").asText());
                figures.put(key, Figure.of(measure));
            }
        }
    }

    /** The name that most articles would give them; where nobody knows one, the words of the id. */
    private static Map<String, String> named(Gateway gateway, List<String> actors) {
        Map<String, String> names = new LinkedHashMap<>();
        actors.forEach(id -> names.put(id, id.substring(id.indexOf(':') + 1).replace('-', ' ')));
        String filter = "actor:" + actors.stream().map(Comparison::quoted).collect(Collectors.joining("|"));
        JsonNode page = gateway.get("/v1/actors?limit=200&filter=" + Gateway.encoded(filter));
        for (JsonNode actor : page.path("results")) {
            names.computeIfPresent(actor.path("id").asText(), (id, unnamed) -> actor.path("name")
                    .asText(unnamed));
        }
        return names;
    }
}
