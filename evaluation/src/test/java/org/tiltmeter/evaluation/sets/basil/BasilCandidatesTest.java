package org.tiltmeter.evaluation.sets.basil;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.nlp.Method;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.language.LoadedLanguage;

class BasilCandidatesTest {

    @TempDir
    Path data = Path.of("");

    @Test
    void aSpanIsALineOfTheActorsThatTheEngineWeighsAndWhichOfThemIsTheTarget() throws IOException {
        Files.createDirectories(data.resolve("basil/articles/2031"));
        Files.createDirectories(data.resolve("basil/annotations/2031"));
        Files.writeString(data.resolve("basil/articles/2031/event-9_1.json"), """
                {"title": "", "source": "GULL", "triplet-uuid": "event-9",
                 "body-paragraphs": [["Ellen Marwick met Peter Fenwick.", "Marwick smirked."]]}
                """);
        Files.writeString(data.resolve("basil/annotations/2031/event-9_1_ann.json"), """
                {"phrase-level-annotations": [
                 {"id": "p1", "start": 8, "end": 15, "bias": "lex", "target": "Ellen_Marwick", "quote": "no"}]}
                """);

        List<String> lines = BasilCandidates.lines(data, new Reader(Method.RULES));

        assertThat(lines).hasSize(2);
        assertThat(JsonMapper.builder().build().readTree(lines.getFirst()).path("features"))
                .hasSameSizeAs(LoadedLanguage.targetFeatures());
        JsonNode span = JsonMapper.builder().build().readTree(lines.getLast());
        assertThat(span.path("event").asText()).isEqualTo("event-9");
        assertThat(span.path("lexical").asBoolean()).isTrue();
        assertThat(span.path("candidates"))
                .extracting(candidate -> candidate.path("target").asBoolean())
                .containsExactly(true, false);
    }
}
