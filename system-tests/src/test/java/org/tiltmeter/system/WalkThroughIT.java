package org.tiltmeter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiltmeter.embedded.Ports;
import org.tiltmeter.quickstart.suite.Addresses.Port;

/** The README's path, command by command. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkThroughIT {

    private static final int AT_THE_END = Integer.MAX_VALUE;
    private static final int NOTHING_RUNS = 3;
    private static final String UNION = "organisation:harbour-workers-union";

    private final DoorProgram door = new DoorProgram();
    private final TiltmeterApi gateway = door.gateway();
    private DoorProgram.Ran up = new DoorProgram.Ran(-1, "");

    @BeforeAll
    void up() {
        up = door.run("up", "--detach");
        assertThat(up.code()).as(up.output()).isZero();
    }

    @AfterAll
    void stop() {
        door.close();
    }

    static Stream<Difference> builtInDifferences() {
        return SampleCorpus.differences().stream();
    }

    static Stream<String> outlets() {
        return SampleCorpus.outlets();
    }

    @ParameterizedTest
    @MethodSource("outlets")
    void upPrintsTheComparisonWithEachOutlet(String outlet) {
        assertThat(up.output()).contains(outlet);
    }

    @Test
    void upPrintsTheAddress() {
        assertThat(up.output()).contains("http://127.0.0.1:" + door.addresses().port(Port.GATEWAY));
    }

    @ParameterizedTest
    @MethodSource("builtInDifferences")
    void theMeasuresShowTheBuiltInDifference(Difference difference) {
        assertThat(SampleCorpus.notShown(difference, gateway)).isEmpty();
    }

    @Test
    void everySampleArticleIsListed() {
        assertThat(gateway.count("from:2000-01-01")).isEqualTo(SampleCorpus.size());
    }

    @Test
    void everySampleArticleIsRead() {
        assertThat(gateway.count("status:read")).isEqualTo(SampleCorpus.size());
    }

    @Test
    void theActorsOfTheSamplesAreCounted() {
        assertThat(gateway.actors("actor:" + UNION, "articles").get(UNION)).isGreaterThanOrEqualTo(20);
    }

    @Test
    void theReadingOfAnArticleHoldsInItsText() {
        JsonNode row = gateway.get("/v1/articles?limit=1").expect(200).json().at("/results/0");
        JsonNode article = gateway.article(row.get("id").asText());
        JsonNode reading = gateway.reading(row.get("id").asText());

        assertThat(Spans.in(reading)).isNotEmpty();
        assertThat(Spans.astray(
                        reading,
                        article.get("title").asText(),
                        article.get("text").asText()))
                .isEmpty();
    }

    @Test
    void aSecondUpSaysThatItRunsAndLeavesItAlone() {
        String before = processes();

        DoorProgram.Ran second = door.run("up", "--detach");

        assertThat(second.output()).contains("already running");
        assertThat(processes()).isEqualTo(before);
    }

    @Test
    void statusFindsEveryPartHealthy() {
        assertThat(door.run("status").code()).isZero();
    }

    @Test
    @Order(AT_THE_END - 1)
    void stopLeavesNoPortTaken() {
        assertThat(door.run("stop").code()).isZero();

        assertThat(door.run("status").code()).isEqualTo(NOTHING_RUNS);
        assertThat(door.addresses().ports().values()).noneMatch(Ports::taken);
    }

    @Test
    @Order(AT_THE_END)
    void theNextUpHasTheData() {
        door.run("up", "--detach", "--empty");

        assertThat(gateway.count("status:read")).isEqualTo(SampleCorpus.size());
    }

    /** The processes by their ids, without the memory that they happen to use. */
    private String processes() {
        return door.run("status").output().replaceAll(" +[0-9]+ MB", "");
    }
}
