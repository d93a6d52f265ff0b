package org.tiltmeter.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.sets.DataException;

class ArticlesTest {

    private static final String FIVE = """
            {"title": "Pier", "text": "Quill built it.", "outlet": "Gull"}
            {"title": "Ferry", "text": "It leaks."}

            {"text": "No headline."}
            {"title": "Tide", "text": "It is high."}
            {"title": "Storm", "text": "Everyone fled."}
            """;

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void five() throws IOException {
        file = Files.writeString(folder.resolve("five.ndjson"), FIVE);
    }

    @Test
    void everyLineIsAnArticle() {
        assertThat(Articles.of(file, 24))
                .extracting(ArticleText::title)
                .containsExactly("Pier", "Ferry", "", "Tide", "Storm");
    }

    @Test
    void fewerAreSpreadOverTheFile() {
        assertThat(Articles.of(file, 2))
                .extracting(ArticleText::text)
                .containsExactly("Quill built it.", "No headline.");
    }

    @Test
    void aGzippedFileIsReadAlike() throws IOException {
        Path gzipped = folder.resolve("five.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzipped))) {
            out.write(FIVE.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Articles.of(gzipped, 24)).isEqualTo(Articles.of(file, 24));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<ArticleText> articles = Articles.of(file, 24);

        Articles.write(articles, folder.resolve("copy.ndjson"));

        assertThat(Articles.of(folder.resolve("copy.ndjson"), 24)).isEqualTo(articles);
    }

    @Test
    void aLineThatIsNoJsonIsSaidWithTheFile() throws IOException {
        Files.writeString(file, "Quill built it.\n");

        assertThatThrownBy(() -> Articles.of(file, 24))
                .isInstanceOf(DataException.class)
                .hasMessage(file + " has a line that is no JSON");
    }

    @Test
    void aLineWithoutATextIsSaidWithTheFile() throws IOException {
        Files.writeString(file, "{\"title\": \"Pier\"}\n");

        assertThatThrownBy(() -> Articles.of(file, 24)).hasMessage(file + " has a line without a text");
    }

    @Test
    void anEmptyFileHasNoArticles() throws IOException {
        Files.writeString(file, "\n");

        assertThatThrownBy(() -> Articles.of(file, 24)).hasMessage(file + " has no articles");
    }

    @Test
    void aFileThatEndsTooEarlyIsSaid() throws IOException {
        Files.write(file, new byte[] {0x1f, (byte) 0x8b, 8});

        assertThatThrownBy(() -> Articles.of(file, 24))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith(file + " cannot be read");
    }

    @Test
    void coreNlpIsGivenHeadlineAndBodyWithoutFurniture() {
        ArticleText article =
                ArticleText.of("Pier opens", "Quill built it.\n\nREAD MORE: The ferry leaks\n\nIt stands.");

        assertThat(CoreNlp.plain(article))
                .startsWith("Pier opens\n\nQuill built it.")
                .endsWith("It stands.")
                .doesNotContain("ferry");
    }
}
