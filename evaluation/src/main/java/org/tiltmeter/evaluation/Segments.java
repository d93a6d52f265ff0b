package org.tiltmeter.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.text.CodePoints;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Sentences;

/**
 * Writes where the engine sees sentences in the sets that come as plain text, so that training cuts them as the engine
 * will: NDJSON, a document a line, offsets in code points of the file as it is.
 */
public final class Segments {

    private static final JsonMapper JSON = new JsonMapper();

    private record Folder(String set, String part, String path) {}

    private static final List<Folder> FOLDERS = List.of(
            new Folder("polnear", "train", "polnear/train/text"),
            new Folder("polnear", "dev", "polnear/dev/text"),
            new Folder("ptc", "all", "ptc/articles"));

    private Segments() {}

    /** {@code --data DIR --out FILE}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4 || !arguments[0].equals("--data") || !arguments[2].equals("--out")) {
            System.err.println("usage: Segments --data DIR --out FILE");
            System.exit(2);
        }
        write(Path.of(arguments[1]), Path.of(arguments[3]));
    }

    static void write(Path data, Path out) throws IOException {
        try (Writer writer = Files.newBufferedWriter(out)) {
            for (Folder folder : FOLDERS) {
                for (Path file : texts(data.resolve(folder.path()))) {
                    writer.write(line(folder, file));
                    writer.write('\n');
                }
            }
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String line(Folder folder, Path file) {
        try {
            String text = Files.readString(file);
            CodePoints points = new CodePoints(text);
            ObjectNode document = JSON.createObjectNode();
            document.put("set", folder.set());
            document.put("part", folder.part());
            document.put("id", file.getFileName().toString().replaceFirst("\\.txt$", ""));
            ArrayNode sentences = document.putArray("sentences");
            for (Sentence sentence : Sentences.of(ArticleText.of("", text))) {
                sentences.addArray().add(points.point(sentence.start())).add(points.point(sentence.end()));
            }
            return JSON.writeValueAsString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
