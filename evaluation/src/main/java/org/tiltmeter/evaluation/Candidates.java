package org.tiltmeter.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiltmeter.evaluation.sets.basil.BasilCandidates;
import org.tiltmeter.nlp.Method;
import org.tiltmeter.nlp.Reader;

/**
 * Writes whom the engine weighs as the target of each span of BASIL, so that training fits the ranking on the engine's own
 * features.
 */
public final class Candidates {

    private Candidates() {}

    /** {@code --data DIR --out FILE}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4 || !arguments[0].equals("--data") || !arguments[2].equals("--out")) {
            System.err.println("usage: Candidates --data DIR --out FILE");
            System.exit(2);
        }
        Files.write(Path.of(arguments[3]), BasilCandidates.lines(Path.of(arguments[1]), new Reader(Method.MODEL)));
    }
}
