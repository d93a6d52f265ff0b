package org.tiltmeter.analysis.archive;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.AnalysisTest;
import org.tiltmeter.analysis.Announced;
import org.tiltmeter.analysis.ScriptedReader;
import org.tiltmeter.analysis.Service;
import org.tiltmeter.analysis.Topics;

@AnalysisTest
class MethodVersionQuarkusTest {

    private static final String SECOND = "script-2";

    @Inject
    Topics topics;

    @Inject
    ScriptedReader reader;

    private final String outlet = Service.someOutlet();
    private final Announced article = Announced.article(outlet, "Ruritania and Ruritania.");

    @AfterEach
    void runTheFirstVersionAgain() {
        reader.become(ScriptedReader.FIRST_VERSION);
    }

    @Test
    void anArchiveThatIsAnnouncedAgainIsReadUnderTheNewVersionAndKeptUnderTheOld() {
        topics.announce(article);
        Service.awaitRead(article);

        reader.become(SECOND);
        assertThat(Service.get("/articles/{id}", article.id()).getString("methodVersion"))
                .isEqualTo(ScriptedReader.FIRST_VERSION);
        topics.announce(article);
        Service.await("/articles/" + article.id(), json -> json.getString("methodVersion")
                .equals(SECOND));

        assertThat(mentions("")).isEqualTo(List.of(2));
        assertThat(mentions("&methodVersion=" + ScriptedReader.FIRST_VERSION)).isEqualTo(List.of(2));
        assertThat(Service.get("/articles/{id}/reading", article.id()).getString("methodVersion"))
                .isEqualTo(SECOND);
        assertThat(Service.get("/articles/{id}/reading?methodVersion={old}", article.id(), ScriptedReader.FIRST_VERSION)
                        .getString("methodVersion"))
                .isEqualTo(ScriptedReader.FIRST_VERSION);
        assertThat(Service.get("/methods").getList("methodVersions")).contains(ScriptedReader.FIRST_VERSION, SECOND);
    }

    @Test
    void aRevisionReadByTheNewVersionLeavesTheFactsOfTheOldOne() {
        topics.announce(article);
        Service.awaitRead(article);

        reader.become(SECOND);
        var revised = article.withRevision(2).withText("Borduria.");
        topics.announce(revised);
        Service.awaitRead(revised);

        assertThat(mentions("")).isEqualTo(List.of(1));
        assertThat(mentions("&methodVersion=" + ScriptedReader.FIRST_VERSION)).isEqualTo(List.of(2));
    }

    @Test
    void whatIsReadUnderTheRunningVersionIsNotReadAgain() {
        topics.announce(article);
        Service.awaitRead(article);
        int before = reader.readings();

        topics.announce(article);
        Service.awaitRedeliveries(article.id(), 1);

        assertThat(reader.readings()).isEqualTo(before);
    }

    private List<Integer> mentions(String more) {
        return Service.get("/measures?measure=L1&outlet={outlet}" + more, outlet)
                .getList("results[0].measures.n");
    }
}
