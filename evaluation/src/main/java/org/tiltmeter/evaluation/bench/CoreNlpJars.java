package org.tiltmeter.evaluation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where CoreNLP and its models (474 MB) lie, fetched by Maven into its local repository when first asked for.
 *
 * @param root the project's folder, whose profile {@code corenlp} names them
 * @param maven how Maven is called
 */
record CoreNlpJars(Path root, List<String> maven) {

    private static final List<String> GOAL =
            List.of("-B", "-q", "-ntp", "-Pcorenlp", "-pl", "evaluation/corenlp", "dependency:build-classpath");

    /** Whether they can be had. */
    sealed interface Found {

        /** They are here. */
        record Here(String classPath) implements Found {}

        /** They are not, and why, in one line. */
        record Missing(String why) implements Found {}
    }

    /** Asks Maven, which may take minutes the first time. */
    Found fetch(Path work) {
        Path file = work.resolve("corenlp-class-path");
        List<String> command = new ArrayList<>(maven);
        command.addAll(GOAL);
        command.add("-Dmdep.outputFile=" + file);
        try {
            Child child = Child.run(command, root, work.resolve("maven.log"));
            return child.code() == 0 && Files.exists(file)
                    ? new Found.Here(Files.readString(file).strip())
                    : new Found.Missing("it cannot be fetched: " + child.reason());
        } catch (IOException e) {
            return new Found.Missing("it cannot be fetched: " + e.getMessage());
        }
    }
}
