package org.tiltmeter.quickstart.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.embedded.StartFailure;

/** An article in a text file: UTF-8, and a headline where the first line stands apart from the rest. */
final class TextFile {

    private static final long LARGEST = 16 << 20;

    private TextFile() {}

    /**
     * Reads it.
     *
     * @throws StartFailure where it cannot be read as text
     */
    static ArticleText read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new StartFailure("there is no file " + file);
            }
            if (Files.size(file) > LARGEST) {
                throw new StartFailure(file + " is larger than 16 MB, which is no article");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return article(text);
        } catch (CharacterCodingException e) {
            throw new StartFailure(file + " is not text in UTF-8", e);
        } catch (IOException e) {
            throw new StartFailure(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    static ArticleText article(String text) {
        int end = text.indexOf("\n\n");
        boolean headline = end > 0 && text.indexOf('\n') == end;
        return headline
                ? ArticleText.of(text.substring(0, end).strip(), text.substring(end + 2))
                : ArticleText.of("", text);
    }
}
