package org.tiltmeter.quickstart.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The invented articles that come with Tiltmeter, and who they are about.
 *
 * @param submissions an article each, as the gateway takes them: a line of JSON
 * @param sides the parties that recur in every event
 * @param outlets who tells the events, by name
 */
public record SampleCorpus(List<String> submissions, List<Side> sides, List<String> outlets) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A party to the dispute that the corpus is about.
     *
     * @param name what unites its actors
     * @param actors ids
     */
    public record Side(String name, List<String> actors) {}

    public SampleCorpus {
        submissions = List.copyOf(submissions);
        sides = List.copyOf(sides);
        outlets = List.copyOf(outlets);
    }

    /** The corpus that is shipped. */
    public static SampleCorpus shipped() {
        List<String> submissions = resource("/samples/articles.ndjson").lines().toList();
        List<String> outlets = submissions.stream()
                .map(line -> parse(line).get("outlet").asText())
                .distinct()
                .sorted()
                .toList();
        JsonNode sides = parse(resource("/samples/differences.json")).get("sides");
        return new SampleCorpus(submissions, each(sides).map(SampleCorpus::side).toList(), outlets);
    }

    /** How many articles it holds. */
    public int size() {
        return submissions.size();
    }

    /** All the sides' actors. */
    public List<String> actors() {
        return sides.stream().flatMap(side -> side.actors().stream()).toList();
    }

    private static Side side(JsonNode side) {
        return new Side(
                side.get("name").asText(),
                each(side.get("actors")).map(JsonNode::asText).toList());
    }

    private static java.util.stream.Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = SampleCorpus.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
