package org.tiltmeter.analysis.actorlists;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Reads an uploaded list as it comes. */
@ApplicationScoped
class ListUpload {

    private final ActorListsConfig config;

    ListUpload(ActorListsConfig config) {
        this.config = config;
    }

    /**
     * The list.
     *
     * @param csv rather than JSON
     * @throws ProblemException 400 with every place that is wrong, 413 where it is too long
     */
    CheckedList read(InputStream body, boolean csv) throws IOException {
        var violations = new Violations();
        var checks = new ListChecks(violations, config.actors());
        var limited = new LimitedBody(body, config.longest().asLongValue());
        try {
            Reader text = new BufferedReader(new InputStreamReader(
                    limited,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            if (csv) {
                new CsvDrafts(text, violations).each(checks::add);
            } else {
                new JsonDrafts(text, violations).each(checks::add);
            }
        } catch (CharacterCodingException | CharConversionException e) {
            throw new ProblemException(Problem.of(400, "The body is not UTF-8."));
        } finally {
            // Most clients send all of a body before they look at the answer; the server limits how much that can be.
            body.transferTo(OutputStream.nullOutputStream());
        }
        return checks.checked();
    }
}
