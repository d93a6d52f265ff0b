package org.tiltmeter.evaluation.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {

    private static final Section TABLE = new Section("pier", "| a |\n|---|\n");

    @TempDir
    Path folder = Path.of("");

    @Test
    void aSectionReplacesWhatStoodBetweenItsMarkers() throws IOException {
        Path file = file("# Piers\n\n<!-- pier:begin -->\nold\n<!-- pier:end -->\n\nMore.\n");

        Document.read(file).with(TABLE).write();

        assertThat(file)
                .content()
                .isEqualTo("# Piers\n\n<!-- pier:begin -->\n\n| a |\n|---|\n\n<!-- pier:end -->\n\nMore.\n");
    }

    @Test
    void writtenTwiceItSaysTheSame() throws IOException {
        Path file = file("<!-- pier:begin -->\n<!-- pier:end -->");

        Document.read(file).with(TABLE).write();
        String once = Files.readString(file);
        Document.read(file).with(TABLE).write();

        assertThat(file).content().isEqualTo(once);
    }

    @Test
    void whatADocumentDoesNotWantIsLeftOut() throws IOException {
        Document document = Document.read(file("<!-- boat:begin -->\n<!-- boat:end -->\n"));

        assertThat(document.with(TABLE)).isEqualTo(document);
        assertThat(document.faultInOptional("pier")).isEmpty();
    }

    @Test
    void missingMarkersAreNamed() throws IOException {
        Path file = file("The marker <!-- pier:begin --> inside a sentence is none.\n");

        assertThat(Document.read(file).faultIn("pier"))
                .contains(file + " has no lines <!-- pier:begin --> and <!-- pier:end --> to write between");
    }

    @Test
    void aMarkerThatIsThereTwiceIsNamed() throws IOException {
        Path file = file("<!-- pier:begin -->\n<!-- pier:begin -->\n<!-- pier:end -->\n");

        assertThat(Document.read(file).faultInOptional("pier"))
                .contains(file + " has 2 lines <!-- pier:begin --> where one is needed");
    }

    @Test
    void anEndThatIsMissingIsNamed() throws IOException {
        Path file = file("<!-- pier:begin -->\n");

        assertThat(Document.read(file).faultIn("pier"))
                .contains(file + " has 0 lines <!-- pier:end --> where one is needed");
    }

    @Test
    void anEndBeforeItsBeginIsNamed() throws IOException {
        Path file = file("<!-- pier:end -->\n<!-- pier:begin -->\n");

        assertThat(Document.read(file).faultIn("pier"))
                .contains(file + " has <!-- pier:end --> before <!-- pier:begin -->");
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        Document.read(file("<!-- pier:begin -->\n<!-- pier:end -->\n"))
                .with(TABLE)
                .write();

        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = file("<!-- pier:begin -->\n<!-- pier:end -->\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);

        Document.read(link).with(TABLE).write();

        assertThat(link).isSymbolicLink();
        assertThat(file).content().contains("| a |");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("card.md"), text);
    }
}
