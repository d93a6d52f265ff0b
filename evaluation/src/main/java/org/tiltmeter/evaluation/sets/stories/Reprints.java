package org.tiltmeter.evaluation.sets.stories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.sets.DataException;

/**
 * Reprints made by program from real articles, the same at every run: each original was an agency's report, and two to four
 * papers print it with another headline, cut from its end, edited here and there, with lines of the page between the
 * paragraphs; most name the agency. Beside them stand articles that are nobody's copy: other articles as they are, some with
 * "The Associated Press contributed to this report" under them, and some that quote three paragraphs of an agency's report.
 */
final class Reprints {

    static final String NEWS = "news/articles.ndjson.gz";

    private static final int ORIGINALS = 250;
    private static final int FEWEST_PARAGRAPHS = 8;
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> AGENCIES =
            List.of("Associated Press", "Reuters", "Agence France-Presse", "United Press International");

    /** As texts name them; what has one of these near its beginning or end may be wire copy itself. */
    private static final List<String> NAMES =
            List.of("AP", "Associated Press", "Reuters", "AFP", "UPI", "Bloomberg", "Copyright", "©", "TASS", "Xinhua");

    private static final int NEAR = 600;

    private static final List<String> FURNITURE = List.of(
            "Advertisement",
            "READ MORE: What comes next",
            "Share this article",
            "Click here to sign up for our newsletter");

    private final Random random = new Random(20_261_123);
    private final List<GoldArticle> made = new ArrayList<>();

    private Reprints() {}

    /** The articles; none where the folder has no news. */
    static List<GoldArticle> of(Path data) {
        if (!Files.isRegularFile(data.resolve(NEWS))) {
            return List.of();
        }
        Reprints reprints = new Reprints();
        List<GoldArticle> own = read(data.resolve(NEWS)).stream()
                .filter(article -> paragraphs(article).size() >= FEWEST_PARAGRAPHS && !namesAgency(article))
                .toList();
        int step = Math.max(1, own.size() / (2 * ORIGINALS));
        for (int at = 0; at + step < own.size() && reprints.originals() < ORIGINALS; at += 2 * step) {
            reprints.print(own.get(at));
            reprints.leave(own.get(at + step), own.get(at));
        }
        return reprints.made;
    }

    private long originals() {
        return made.stream().map(GoldArticle::belongs).distinct().count() / 2;
    }

    private static List<GoldArticle> read(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            List<GoldArticle> articles = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                articles.add(article(line, file));
            }
            return articles;
        } catch (IOException e) {
            throw new DataException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static GoldArticle article(String line, Path file) {
        try {
            JsonNode json = JSON.readTree(line);
            String id = json.path("id").asText();
            return new GoldArticle(
                    id,
                    json.path("outlet").asText(),
                    LocalDate.parse(json.path("publishedAt").asText().substring(0, 10))
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant(),
                    ArticleText.of(
                            json.path("title").asText(), json.path("text").asText()),
                    id,
                    null);
        } catch (JsonProcessingException e) {
            throw new DataException(file + " has a line that is no JSON", e);
        }
    }

    private static boolean namesAgency(GoldArticle article) {
        String text = article.text().text();
        String edges =
                text.substring(0, Math.min(NEAR, text.length())) + text.substring(Math.max(0, text.length() - NEAR));
        return NAMES.stream().anyMatch(edges::contains) || AGENCIES.contains(article.outlet());
    }

    private static List<String> paragraphs(GoldArticle article) {
        return Arrays.stream(article.text().text().split("\n+", -1))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** An agency's report and its reprints. Where the agency's own is not there, the first reprint names it. */
    private void print(GoldArticle original) {
        String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
        boolean withOwn = random.nextBoolean();
        if (withOwn) {
            add(
                    original,
                    "own",
                    agency,
                    0,
                    original.text().title(),
                    original.text().text(),
                    null);
        }
        int papers = 2 + random.nextInt(3);
        for (int paper = 0; paper < papers; paper++) {
            List<String> paragraphs = edited(cut(paragraphs(original)));
            String title = random.nextInt(3) == 0 ? original.text().title() : headline(paragraphs.getFirst());
            boolean named = random.nextInt(6) > 0 || (paper == 0 && !withOwn);
            String text = named ? credited(paragraphs, agency) : String.join("\n\n", paragraphs);
            add(original, "paper" + paper, "Paper " + random.nextInt(60), random.nextInt(4), title, text, agency);
        }
    }

    /** An outlet's own article, as it is, or with help, or with a quotation of an agency's report. */
    private void leave(GoldArticle own, GoldArticle report) {
        List<String> paragraphs = new ArrayList<>(paragraphs(own));
        switch (random.nextInt(4)) {
            case 0 -> paragraphs.add("The Associated Press contributed to this report.");
            case 1 ->
                paragraphs.addAll(paragraphs.size() / 2, paragraphs(report).subList(1, 4));
            default -> {
                // As it is.
            }
        }
        add(own, "as it is", own.outlet(), 0, own.text().title(), String.join("\n\n", paragraphs), null);
    }

    private void add(
            GoldArticle original,
            String name,
            String outlet,
            int daysLater,
            String title,
            String text,
            @Nullable String agency) {
        made.add(new GoldArticle(
                original.name() + "/" + name,
                outlet,
                original.publishedAt().plus(Duration.ofDays(daysLater)),
                ArticleText.of(title, text),
                original.belongs(),
                agency));
    }

    /** Between a third of the paragraphs and all of them. */
    private List<String> cut(List<String> paragraphs) {
        int least = (paragraphs.size() + 2) / 3;
        return paragraphs.subList(0, least + random.nextInt(paragraphs.size() - least + 1));
    }

    /** A word in fifty left out or changed, a paragraph in twenty left out, lines of the page between some. */
    private List<String> edited(List<String> paragraphs) {
        List<String> edited = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (edited.isEmpty() || random.nextInt(20) > 0) {
                edited.add(Arrays.stream(paragraph.split(" ", -1))
                        .map(word -> random.nextInt(50) > 0 ? word : random.nextBoolean() ? "" : "instead")
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" ")));
            }
            if (random.nextInt(8) == 0) {
                edited.add(FURNITURE.get(random.nextInt(FURNITURE.size())));
            }
        }
        return edited;
    }

    private String headline(String firstParagraph) {
        List<String> words = Arrays.asList(firstParagraph.split(" ", -1));
        return String.join(" ", words.subList(0, Math.min(words.size(), 6 + random.nextInt(5))));
    }

    private String credited(List<String> paragraphs, String agency) {
        List<String> lines = new ArrayList<>(paragraphs);
        String shortly =
                switch (agency) {
                    case "Associated Press" -> "AP";
                    case "Agence France-Presse" -> "AFP";
                    case "United Press International" -> "UPI";
                    default -> agency;
                };
        switch (random.nextInt(7)) {
            case 0 -> lines.set(0, "WASHINGTON (" + shortly + ") — " + lines.getFirst());
            case 1 -> lines.set(0, "NEW YORK, Nov 23 (" + shortly + ") - " + lines.getFirst());
            case 2 -> lines.addFirst("By Jane Merrow, " + agency);
            case 3 -> lines.addFirst("By " + agency);
            case 4 -> lines.add("Copyright 2026 " + agency + ". All rights reserved.");
            case 5 -> lines.add("© 2026 " + shortly);
            default -> lines.add("Source: " + shortly);
        }
        return String.join("\n\n", lines);
    }
}
