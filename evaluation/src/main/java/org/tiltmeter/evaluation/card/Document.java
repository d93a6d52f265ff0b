package org.tiltmeter.evaluation.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A Markdown document with sections that commands write: each stands between {@code <!-- NAME:begin -->} and
 * {@code <!-- NAME:end -->}, and everything else is left as it is.
 *
 * @param file where it lies
 * @param text what it says
 */
public record Document(Path file, String text) {

    /**
     * Reads it.
     *
     * @throws UncheckedIOException where it cannot be read as text in UTF-8
     */
    public static Document read(Path file) {
        try {
            return new Document(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read as text in UTF-8", e);
        }
    }

    /** Why a section that it must have cannot be written, in one line; empty where it can. */
    public Optional<String> faultIn(String section) {
        return switch (Place.of(section, text)) {
            case Place.Marked marked -> Optional.empty();
            case Place.Unmarked unmarked ->
                Optional.of("%s has no lines <!-- %s:begin --> and <!-- %s:end --> to write between"
                        .formatted(file, section, section));
            case Place.Unclear(String why) -> Optional.of(file + " " + why);
        };
    }

    /** Why a section that it may have cannot be written; empty where it can, or where the document does without. */
    public Optional<String> faultInOptional(String section) {
        return Place.of(section, text) instanceof Place.Unmarked ? Optional.empty() : faultIn(section);
    }

    /** The document with a section's text; as it is where it does not want the section. */
    public Document with(Section section) {
        return switch (Place.of(section.name(), text)) {
            case Place.Marked(int from, int to) ->
                new Document(
                        file, text.substring(0, from) + "\n" + section.text().strip() + "\n\n" + text.substring(to));
            case Place.Unmarked unmarked -> this;
            case Place.Unclear unclear -> this;
        };
    }

    /** Writes it: whoever reads the file meanwhile sees all of the old text or all of the new. */
    public void write() {
        try {
            // A link stays a link, and its file is replaced where it lies.
            Path target = file.toRealPath();
            Path whole = target.resolveSibling(target.getFileName() + ".new");
            Files.writeString(whole, text);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
