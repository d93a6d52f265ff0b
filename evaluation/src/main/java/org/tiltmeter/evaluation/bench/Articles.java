package org.tiltmeter.evaluation.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.sets.DataException;

/** Articles in NDJSON, one a line with {@code title} and {@code text}; other members are ignored. */
public final class Articles {

    private static final JsonMapper JSON = new JsonMapper();

    private Articles() {}

    /**
     * So many articles of a file, spread evenly over it, or all where it has fewer.
     *
     * @param file NDJSON in UTF-8, gzipped or not
     * @throws DataException where it cannot be read or a line is no article
     */
    public static List<ArticleText> of(Path file, int most) {
        List<String> lines = lines(file);
        int count = Math.min(most, lines.size());
        if (count == 0) {
            throw new DataException(file + " has no articles");
        }
        return IntStream.range(0, count)
                .map(i -> (int) ((long) i * lines.size() / count))
                .mapToObj(line -> article(lines.get(line), file))
                .toList();
    }

    /** Writes articles for another process to read. */
    static void write(List<ArticleText> articles, Path file) {
        try {
            Files.write(file, articles.stream().map(Articles::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    private static List<String> lines(Path file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new DataException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean gzipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzipped ? new GZIPInputStream(in) : in;
    }

    private static ArticleText article(String line, Path file) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.path("text").isTextual()) {
                throw new DataException(file + " has a line without a text");
            }
            return ArticleText.of(
                    node.path("title").asText(""), node.path("text").asText());
        } catch (JsonProcessingException e) {
            throw new DataException(file + " has a line that is no JSON", e);
        }
    }

    private static String line(ArticleText article) {
        return JSON.createObjectNode()
                .put("title", article.title())
                .put("text", article.text())
                .toString();
    }
}
