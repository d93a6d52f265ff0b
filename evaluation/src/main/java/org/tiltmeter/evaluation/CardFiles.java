package org.tiltmeter.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tiltmeter.evaluation.card.Document;
import org.tiltmeter.evaluation.card.Made;
import org.tiltmeter.evaluation.card.Section;
import org.tiltmeter.evaluation.sets.DataException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that has figures written into Markdown documents too, such as the model card. */
final class CardFiles {

    private final Clock clock;

    @Option(
            names = "--card",
            paramLabel = "FILE",
            description = "Write the figures into this Markdown file too, between its markers.")
    List<Path> files = new ArrayList<>();

    CardFiles(Clock clock) {
        this.clock = clock;
    }

    /** How figures of this call came about. */
    Made made(CommandLine line, String methodVersion) {
        return new Made(
                line.getCommandName(), line.getParseResult().originalArgs(), methodVersion, LocalDate.now(clock));
    }

    /** The same of figures in which no engine had a part. */
    Made made(CommandLine line) {
        return made(line, "");
    }

    /**
     * Says before the work begins that a document has no place for the figures.
     *
     * @param section that each document must have
     * @param others that it may have
     */
    void check(CommandLine line, String section, List<String> others) {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(line, "there is no file " + file);
            }
            fault(Document.read(file), section, others).ifPresent(why -> {
                throw new ParameterException(line, why);
            });
        }
    }

    /**
     * Writes all documents, or none where one has lost its markers since.
     *
     * @param sections made only where somebody wants them; the first is the one that each document must have
     */
    void write(Supplier<List<Section>> sections) {
        if (!files.isEmpty()) {
            List<Section> made = sections.get();
            files.stream().map(file -> filled(file, made)).toList().forEach(Document::write);
        }
    }

    private static Document filled(Path file, List<Section> sections) {
        Document document = Document.read(file);
        List<String> names = sections.stream().map(Section::name).toList();
        fault(document, names.getFirst(), names.subList(1, names.size())).ifPresent(why -> {
            throw new DataException(why);
        });
        for (Section section : sections) {
            document = document.with(section);
        }
        return document;
    }

    private static Optional<String> fault(Document document, String section, List<String> others) {
        return Stream.concat(
                        document.faultIn(section).stream(),
                        others.stream().flatMap(other -> document.faultInOptional(other).stream()))
                .findFirst();
    }
}
