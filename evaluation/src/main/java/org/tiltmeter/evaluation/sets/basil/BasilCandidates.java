package org.tiltmeter.evaluation.sets.basil;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.language.LoadedLanguage;
import org.tiltmeter.nlp.language.TargetCandidate;

/**
 * What training learns the ranking of targets from, as lines of JSON: first the names of the features, then for each span
 * its event and the actors that the engine weighs, each with its features and whether it is the target.
 */
public final class BasilCandidates {

    private static final JsonMapper JSON = new JsonMapper();

    private BasilCandidates() {}

    /** The lines, in the order of the set's files. */
    public static List<String> lines(Path data, Reader reader) {
        ObjectNode head = JSON.createObjectNode();
        LoadedLanguage.targetFeatures().forEach(head.putArray("features")::add);
        return Stream.concat(
                        Stream.of(line(head)),
                        Basil.texts(data).parallelStream().flatMap(text -> lines(text, reader).stream()))
                .toList();
    }

    private static List<String> lines(BasilText text, Reader reader) {
        Actors actors =
                Actors.of(text.source().article(), reader.read(text.source().article()));
        List<List<TargetCandidate>> candidates = reader.targetCandidates(
                text.source().article(),
                text.gold().stream().map(BiasSpan::span).toList());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            BiasSpan span = text.gold().get(i);
            ObjectNode line = JSON.createObjectNode().put("event", text.key()).put("lexical", span.lexical());
            ArrayNode weighed = line.putArray("candidates");
            for (TargetCandidate candidate : candidates.get(i)) {
                ObjectNode node = weighed.addObject().put("target", actors.is(candidate.actor(), span.target()));
                candidate.features().forEach(node.putArray("features")::add);
            }
            lines.add(line(line));
        }
        return lines;
    }

    private static String line(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
