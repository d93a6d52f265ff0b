package org.tiltmeter.evaluation.card;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How figures came about.
 *
 * @param command the program's name
 * @param arguments as they were given
 * @param methodVersion of the engine; empty where none had a part in it
 * @param date in UTC
 */
public record Made(String command, List<String> arguments, String methodVersion, LocalDate date) {

    public Made {
        arguments = List.copyOf(arguments);
    }

    /** The sentence below a table. Of an absolute path only the end is told, for the rest is nobody's business. */
    @Override
    public String toString() {
        String line = Stream.concat(Stream.of(command), arguments.stream().map(Made::told))
                .collect(Collectors.joining(" "));
        String engine = methodVersion.isEmpty() ? "" : ", method version " + Markdown.code(methodVersion);
        return "Made by %s on %s%s.".formatted(Markdown.code(line), date, engine);
    }

    private static String told(String argument) {
        int value = argument.startsWith("--") ? argument.indexOf('=') + 1 : 0;
        String told = argument.substring(0, value) + shortened(argument.substring(value));
        return told.indexOf(' ') < 0 ? told : "'" + told + "'";
    }

    private static String shortened(String value) {
        if (!value.startsWith("/")) {
            return value;
        }
        Path name = Path.of(value).getFileName();
        return "…/" + (name == null ? "" : name);
    }
}
