package org.tiltmeter.evaluation.sets.stories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.Folder;

/** Articles of which people know the event: those of BASIL, with their days, and those of NewsWCL50, which have none. */
final class EventArticles {

    static final String BASIL = "basil/articles";
    static final String NEWS_WCL_50 = "newswcl50/conll.csv";

    /** Of articles whose day nobody knows. */
    static final Instant UNDATED = Instant.EPOCH;

    private static final JsonMapper JSON = new JsonMapper();

    private EventArticles() {}

    static List<GoldArticle> basil(Path data) {
        List<GoldArticle> articles = new ArrayList<>();
        if (Files.isDirectory(data.resolve(BASIL))) {
            for (Path year : Folder.files(data.resolve(BASIL), "")) {
                for (Path file : Folder.files(year, ".json")) {
                    articles.add(basilArticle(file));
                }
            }
        }
        return articles;
    }

    private static GoldArticle basilArticle(Path file) {
        try {
            JsonNode json = JSON.readTree(Folder.text(file));
            List<String> paragraphs = new ArrayList<>();
            for (JsonNode paragraph : json.path("body-paragraphs")) {
                List<String> sentences = new ArrayList<>();
                paragraph.forEach(sentence -> sentences.add(sentence.asText()));
                paragraphs.add(String.join(" ", sentences));
            }
            return new GoldArticle(
                    Folder.stem(file, ".json"),
                    json.path("source").asText(),
                    LocalDate.parse(json.path("date").asText())
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant(),
                    ArticleText.of(json.path("title").asText(), String.join("\n\n", paragraphs)),
                    json.path("triplet-uuid").asText(),
                    null);
        } catch (JsonProcessingException e) {
            throw new DataException(file + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    static List<GoldArticle> newsWcl50(Path data) {
        Path file = data.resolve(NEWS_WCL_50);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        Map<String, String> events = new LinkedHashMap<>();
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Folder.text(file))) {
            while (rows.hasNextValue()) {
                Map<String, String> row = rows.nextValue();
                String document = row.getOrDefault("doc_id", "");
                texts.computeIfAbsent(document, name -> new StringBuilder())
                        .append(row.getOrDefault("token", ""))
                        .append(' ');
                events.putIfAbsent(
                        document, row.getOrDefault("topic/subtopic_name", "").split("/", 2)[0]);
            }
        } catch (IOException e) {
            throw new DataException(file + " is no CSV: " + e.getMessage(), e);
        }
        List<GoldArticle> articles = new ArrayList<>();
        texts.forEach((document, text) -> articles.add(new GoldArticle(
                document,
                document,
                UNDATED,
                ArticleText.of("", text.toString()),
                events.getOrDefault(document, document),
                null)));
        return articles;
    }
}
