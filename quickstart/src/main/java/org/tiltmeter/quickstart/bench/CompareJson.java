package org.tiltmeter.quickstart.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The figures as JSON: an object for each number of articles; times in milliseconds. */
final class CompareJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CompareJson() {}

    static String of(List<CompareFigures> all) {
        ArrayNode list = JSON.createArrayNode();
        for (CompareFigures figures : all) {
            ObjectNode node = list.addObject();
            node.put("articles", figures.articles())
                    .put("facts", figures.facts())
                    .put("rollUps", figures.rollUps())
                    .put("bytes", figures.bytes())
                    .put("rollUpsChecked", figures.check().rows())
                    .put("rollUpsDifferent", figures.check().different());
            figures.asked().forEach(asked -> {
                ObjectNode kind = node.putObject(asked.matched() ? "matched" : "unmatched");
                kind.set("service", times(asked.service()));
                kind.set("facts", times(asked.facts()));
                kind.put("different", asked.different());
            });
        }
        return list.toPrettyString() + "\n";
    }

    private static ObjectNode times(Percentiles times) {
        ObjectNode node = JSON.createObjectNode().put("questions", times.times().size());
        return times.times().isEmpty()
                ? node
                : node.put("median", times.at(0.5)).put("p99", times.at(0.99)).put("longest", times.at(1));
    }
}
