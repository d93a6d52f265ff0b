package org.tiltmeter.evaluation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.evaluation.sets.Prediction;

/** Writes predictions below a folder, laid out as the gold is, so that any script for the gold can read them. */
public final class PredictionFiles {

    private PredictionFiles() {}

    public static void write(Path folder, List<Prediction> predictions) {
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        for (Prediction prediction : predictions) {
            files.computeIfAbsent(prediction.file(), file -> new StringBuilder(prediction.heading()))
                    .append(prediction.lines());
        }
        files.forEach((file, text) -> write(folder.resolve(file), text.toString()));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
