package org.tiltmeter.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.article.ArticleText;

class OwnProcessTest {

    @TempDir
    Path work = Path.of("");

    @Test
    void theFullReadingIsTimedInAProcessOfItsOwn() {
        Outcome outcome = new OwnProcess(coreNlp("exit 1"), work, 0).time(Contender.READING, articles());

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Timed.class, timed -> {
            assertThat(timed.speed().oneThread().rounds()).isEqualTo(1);
            assertThat(timed.speed().firstReadingSeconds()).isPositive();
            assertThat(timed.speed().allCores()).isNotNull();
        });
    }

    @Test
    void whereMavenCannotFetchCoreNlpItIsNotTimed() {
        CoreNlpJars jars = coreNlp("echo '[ERROR] no such jar'; echo '[ERROR] To see the full stack trace …'; exit 1");

        assertThat(new OwnProcess(jars, work, 0).time(Contender.CORENLP, articles()))
                .isEqualTo(new Outcome.NotTimed(Contender.CORENLP, "it cannot be fetched: no such jar"));
    }

    @Test
    void withoutMavenItIsNotTimed() {
        CoreNlpJars jars = new CoreNlpJars(work, List.of("no-such-maven"));

        assertThat(new OwnProcess(jars, work, 0).time(Contender.CORENLP, articles()))
                .isInstanceOfSatisfying(Outcome.NotTimed.class, outcome -> assertThat(outcome.why())
                        .contains("no-such-maven"));
    }

    @Test
    void aClassPathWithoutCoreNlpIsAReasonInOneLine() {
        CoreNlpJars jars = coreNlp("for last; do :; done; echo nothing.jar > \"${last#*=}\"");

        assertThat(new OwnProcess(jars, work, 0).time(Contender.CORENLP, articles()))
                .isEqualTo(new Outcome.NotTimed(
                        Contender.CORENLP,
                        "java.lang.ClassNotFoundException: edu.stanford.nlp.pipeline.StanfordCoreNLP"));
    }

    @Test
    void aReasonIsNotLong() {
        assertThat(new Child(1, List.of("x".repeat(1000))).reason()).hasSize(202);
    }

    @Test
    void whoeverSaysNothingEndedWithACode() {
        assertThat(new Child(137, List.of()).reason()).isEqualTo("it ended with code 137");
    }

    private Path articles() {
        Path file = work.resolve("articles.ndjson");
        Articles.write(List.of(ArticleText.of("Pier opens", "Quill said the reckless plan leaks.")), file);
        return file;
    }

    /** Maven as a script that does what the test says. */
    private CoreNlpJars coreNlp(String script) {
        return new CoreNlpJars(work, List.of("sh", "-c", script, "mvn"));
    }
}
