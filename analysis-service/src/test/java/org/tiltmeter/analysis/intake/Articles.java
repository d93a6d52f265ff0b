package org.tiltmeter.analysis.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tiltmeter.analysis.Announced;

/** Invented articles: the sample corpus, and some on namesakes, successors in office, aliases and reprints. */
final class Articles {

    /** How many there are, revisions apart. */
    static final int NUMBER = 44;

    private static final int EACH_REVISED = 4;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Articles() {}

    /** Every revision of every article; every fourth article has one more, which has lost its last sentence. */
    static List<Announced> all() {
        List<String> lines = new ArrayList<>(lines("/samples/articles.ndjson"));
        lines.addAll(lines("/namesakes.ndjson"));
        var all = new ArrayList<Announced>();
        for (int number = 0; number < lines.size(); number++) {
            Announced article = article(lines.get(number));
            all.add(article);
            if (number % EACH_REVISED == 0) {
                all.add(article.withRevision(2)
                        .withText(article.text().substring(0, article.text().lastIndexOf(". ") + 1)));
            }
        }
        return all;
    }

    private static Announced article(String line) {
        try {
            JsonNode article = JSON.readTree(line);
            return new Announced(
                    UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8)),
                    1,
                    article.get("outlet").asText(),
                    article.get("title").asText(),
                    article.get("text").asText(),
                    article.get("publishedAt").asText());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String resource) {
        try (var in = Articles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
