package org.tiltmeter.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The invented articles that come with Tiltmeter, and the differences built into them. */
final class SampleCorpus {

    private SampleCorpus() {}

    /** An article a line. */
    static String articles() {
        return resource("/samples/articles.ndjson");
    }

    static int size() {
        return Math.toIntExact(
                articles().lines().filter(line -> !line.isBlank()).count());
    }

    static Stream<String> outlets() {
        return differences().stream()
                .flatMap(
                        difference -> Stream.concat(Stream.of(difference.outlet()), difference.comparedWith().stream()))
                .distinct();
    }

    static List<Difference> differences() {
        try {
            JsonNode differences =
                    Json.MAPPER.readTree(resource("/samples/differences.json")).get("differences");
            return List.of(Json.MAPPER.treeToValue(differences, Difference[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a researcher sees of a built-in difference: the outlets compared with which it does not show. */
    static List<String> notShown(Difference difference, TiltmeterApi gateway) {
        double here = figure(difference, difference.outlet(), gateway);
        return difference.comparedWith().stream()
                .filter(other -> !difference.holds(here, figure(difference, other, gateway)))
                .toList();
    }

    /** The measure's value; a share of nothing is nothing. */
    private static double figure(Difference difference, String outlet, TiltmeterApi gateway) {
        String filter = "outlet:" + outlet + (difference.actor() == null ? "" : ",actor:" + difference.actor());
        String groupBy = difference.actor() == null ? "outlet" : "actor,outlet";
        return StreamSupport.stream(gateway.measures(filter, groupBy).spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.get("measures").spliterator(), false))
                .filter(measure -> measure.get("id").asText().equals(difference.measure()))
                .filter(measure -> difference.voice() == null
                        || Objects.equals(measure.path("voice").asText(), difference.voice()))
                .mapToDouble(measure -> measure.get("value").asDouble(0))
                .findFirst()
                .orElse(0);
    }

    private static String resource(String name) {
        try (InputStream in = SampleCorpus.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
