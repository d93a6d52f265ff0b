package org.tiltmeter.evaluation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A process that ended.
 *
 * @param code 0 where all went well
 * @param lines what it said
 */
record Child(int code, List<String> lines) {

    private static final int LONGEST_REASON = 200;

    Child {
        lines = List.copyOf(lines);
    }

    /**
     * Runs a program to its end, which is no later than this process's.
     *
     * @param log where it may write what it says
     * @throws IOException where there is no such program
     */
    static Child run(List<String> command, Path folder, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            process.getOutputStream().close();
            return new Child(process.waitFor(), said(log));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            remove(end);
        }
    }

    /** The line that tells best why it failed, shortened: the innermost cause, else the first error, else the last line. */
    String reason() {
        String line = last("Caused by: ")
                .or(() -> last("Exception in thread \"main\" "))
                .or(() -> first("[ERROR] "))
                .orElse(lines.isEmpty() ? "it ended with code " + code : lines.getLast());
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + " …" : line;
    }

    private Optional<String> first(String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .findFirst()
                .map(line -> line.substring(mark.length()));
    }

    private Optional<String> last(String mark) {
        return lines.reversed().stream()
                .filter(line -> line.startsWith(mark))
                .findFirst()
                .map(line -> line.substring(mark.length()));
    }

    private static List<String> said(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(log + " cannot be read", e);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // This process is ending, and the hook does its work.
        }
    }
}
