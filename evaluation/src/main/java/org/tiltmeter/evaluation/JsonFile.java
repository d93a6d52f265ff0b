package org.tiltmeter.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that has figures written as JSON too. */
final class JsonFile {

    @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON too.")
    @Nullable
    Path file;

    /** Says before the work begins that there is nowhere to write. */
    void check(CommandLine line) {
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ParameterException(line, "there is no folder " + folder + " to write JSON in");
        }
    }

    void write(String json) {
        try {
            if (file != null) {
                Files.writeString(file, json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
