package org.tiltmeter.analysis.comparisons;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.AnalysisTest;
import org.tiltmeter.analysis.Announced;
import org.tiltmeter.analysis.Service;
import org.tiltmeter.analysis.Topics;

@AnalysisTest
class ComparisonsQuarkusTest {

    @Inject
    Topics topics;

    private final String even = Service.someOutlet() + " (even)";
    private final String harsh = Service.someOutlet() + " (harsh)";

    @Test
    void aLoadedOutletIsHigherThanAnEvenOne() {
        publish();

        JsonPath run = compare(question()).jsonPath();

        String first = run.getString("effects[0].first.outlets[0]");
        assertThat(run.getList("effects")).hasSize(1);
        assertThat(run.getString("effects[0].verdict")).isEqualTo(first.equals(harsh) ? "higher" : "lower");
        assertThat(run.getDouble("cells.find { it.outlet == '" + harsh + "' }.estimate.value"))
                .isCloseTo(100 * 16 / 16.0, within(1e-9));
        assertThat(run.getDouble("cells.find { it.outlet == '" + even + "' }.estimate.value"))
                .isCloseTo(100 * 2 / 24.0, within(1e-5));
        assertThat(run.getInt("cells.find { it.outlet == '" + harsh + "' }.estimate.n"))
                .isEqualTo(16);
        assertThat(run.getInt("cells.find { it.outlet == '" + harsh + "' }.estimate.clusters"))
                .isEqualTo(12);
        assertThat(run.getList("missing.articles")).containsExactlyInAnyOrder(12, 12);
    }

    @Test
    void theSameQuestionToTheSameDataIsTheSameRunToTheByte() {
        publish();

        Response first = compare(question());
        Response again = compare(question());

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        String id = first.jsonPath().getString("id");
        assertThat(first.header("ETag")).isEqualTo("\"" + id + "\"");
        assertThat(given().get("/comparisons/" + id).asByteArray()).isEqualTo(first.asByteArray());
        given().header("If-None-Match", "\"" + id + "\"")
                .get("/comparisons/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void newDataMakeANewRunAndLeaveTheOldOne() {
        publish();
        Response before = compare(question());

        publish(Announced.article(even, "Ruritania, regime, regime, regime."));
        Response after = compare(question());

        assertThat(after.jsonPath().getString("id"))
                .isNotEqualTo(before.jsonPath().getString("id"));
        assertThat(given().get("/comparisons/" + before.jsonPath().getString("id"))
                        .asByteArray())
                .isEqualTo(before.asByteArray());
    }

    /** With a seed single clusters are read, without one roll-ups. */
    @Test
    void rollUpsAndSingleClustersGiveTheSameFigures() {
        publish();
        var rolled = question("measures", List.of("L1", "L5", "S1", "S2", "S3", "S4", "S8"));
        var drawn = new HashMap<>(rolled);
        drawn.put("seed", 7);

        JsonPath one = compare(rolled).jsonPath();
        JsonPath other = compare(drawn).jsonPath();

        assertThat(one.getList("cells")).isEqualTo(other.getList("cells")).hasSize(14);
        assertThat(one.getList("effects.unmatched")).isEqualTo(other.getList("effects.unmatched"));
        assertThat(one.getList("effects.q")).isEqualTo(other.getList("effects.q"));
        assertThat(one.getList("effects.bootstrap").getFirst()).isNull();
        assertThat(other.getList("effects.bootstrap").getFirst()).isNotNull();
    }

    @Test
    void outletsThatShareNoEventCannotBeMatched() {
        publish();

        JsonPath run = compare(question("matching", "event")).jsonPath();

        assertThat(run.getInt("effects[0].matched.events")).isZero();
        assertThat(run.getString("effects[0].verdict")).isEqualTo("insufficient-evidence");
        assertThat(run.getInt("effects[0].unmatched.first.n") + run.getInt("effects[0].unmatched.second.n"))
                .isEqualTo(40);
    }

    @Test
    void whatIsBelowTheMinimumGetsNoVerdictAndNoP() {
        publish();

        JsonPath run = compare(question("minimumUnits", 100)).jsonPath();

        assertThat(run.getString("effects[0].verdict")).isEqualTo("insufficient-evidence");
        assertThat(run.getString("effects[0].p")).isNull();
        assertThat(run.getInt("family.declared")).isEqualTo(1);
        assertThat(run.getInt("family.tested")).isZero();
    }

    @Test
    void aListMovesFiguresFromActorToActor() {
        publish();
        String list = "comparison-" + even.substring(7, 15);
        given().contentType(ContentType.JSON)
                .body("{\"actors\": [{\"id\": \"country:XB\", \"merges\": [\"country:XR\"], \"groups\": [\"Both\"]}]}")
                .post("/actor-lists/" + list)
                .then()
                .statusCode(201);

        JsonPath run = compare(question("actorList", list, "actors", List.of("country:XB", "group:Both")))
                .jsonPath();

        assertThat(run.getString("specification.actorList")).isEqualTo(list + "@1");
        assertThat(run.getList("cells.findAll { it.outlet == '" + harsh + "' }.estimate.n"))
                .containsExactly(28, 28);
        assertThat(run.getList("cells.findAll { it.outlet == '" + harsh + "' }.estimate.clusters"))
                .containsExactly(12, 12);
    }

    @Test
    void everyFigureIsTheSumOfItsEvidence() {
        publish();
        JsonPath run = compare(question("measures", List.of("L1", "S1", "S3"))).jsonPath();

        for (int at = 0; at < run.getList("cells").size(); at++) {
            var evidence = evidence(run, run.getMap("cells[" + at + "]"));
            assertThat(evidence.stream().mapToInt(row -> (Integer) row.get("w")).sum())
                    .isEqualTo(run.getInt("cells[" + at + "].estimate.n"));
            assertThat(evidence.stream().map(row -> row.get("story")).distinct().count())
                    .isEqualTo(run.getInt("cells[" + at + "].estimate.clusters"));
        }
    }

    @Test
    void theEvidenceOfARunStaysWhenItsArticlesChange() {
        publish();
        var revised = Announced.article(even, "Ruritania, regime.");
        publish(revised);
        JsonPath run = compare(question()).jsonPath();
        var cell = Map.of("measure", "L1.own", "actor", "country:XR", "outlet", even);
        var before = evidence(run, cell);

        publish(revised.withRevision(2).withText("Borduria."));
        publish(Announced.article(even, "Ruritania."));

        assertThat(evidence(run, cell)).isEqualTo(before).hasSize(13);
    }

    @Test
    void aDiffSaysWhatComesFromNewArticlesAndWhatFromChangedText() {
        publish();
        var revised = Announced.article(even, "Ruritania, regime.");
        publish(revised);
        JsonPath before = compare(question()).jsonPath();

        publish(revised.withRevision(2).withText("Ruritania."));
        publish(Announced.article(even, "Ruritania, regime, regime."));
        JsonPath after = compare(question()).jsonPath();
        JsonPath diff = given().get("/comparisons/" + after.getString("id") + "/diff?since=" + before.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(diff.getList("order"))
                .containsExactly("days", "stories", "actor-list", "method-version", "text", "new-articles");
        assertThat(diff.<Integer>getList("effects[0].steps.articles")).containsExactly(0, 0, 0, 0, 1, 1);
        double sign = before.getString("effects[0].first.outlets[0]").equals(even) ? 1 : -1;
        assertThat(diff.getDouble("effects[0].steps[4].change"))
                .isCloseTo(sign * 100 * (2 / 25.0 - 3 / 25.0), within(1e-4));
        assertThat(diff.getDouble("effects[0].steps[5].change"))
                .isCloseTo(sign * 100 * (4 / 26.0 - 2 / 25.0), within(1e-4));
        assertThat(diff.getDouble("effects[0].before"))
                .isCloseTo(before.getDouble("effects[0].unmatched.difference.value"), within(1e-4));
        assertThat(diff.getDouble("effects[0].after"))
                .isEqualTo(diff.getDouble("effects[0].steps[5].after"))
                .isCloseTo(after.getDouble("effects[0].unmatched.difference.value"), within(1e-4));
    }

    @Test
    void aDiffOfOtherDaysSaysWhatLeftWithThemAndThatItIsNoMoreThanChance() {
        publish();
        String before = compare(question()).jsonPath().getString("id");
        String after = compare(question("from", "2026-04-01")).jsonPath().getString("id");

        JsonPath diff = given().get("/comparisons/" + after + "/diff?since=" + before)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(diff.<Integer>getList("effects[0].steps.articles")).containsExactly(12, 0, 0, 0, 0, 0);
        assertThat(diff.getDouble("effects[0].change")).isCloseTo(0, within(1e-4));
        assertThat(diff.getString("effects[0].verdict")).isEqualTo("no-change-found");
        assertThat(diff.getInt("family.tested")).isOne();
    }

    @Test
    void comparisonsOfOtherOutletsHaveNoDiff() {
        publish();
        String one = compare(question()).jsonPath().getString("id");
        String other = compare(question("contrast", "outlet-against-others"))
                .jsonPath()
                .getString("id");

        var answer = given().get("/comparisons/" + one + "/diff?since=" + other);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].message")).startsWith("is a comparison of other outlets");
    }

    @Test
    void evidenceShowsTheSpansBehindACell() {
        publish();
        JsonPath run = compare(question()).jsonPath();

        var rows = evidence(run, Map.of("measure", "L1.own", "actor", "country:XR", "outlet", harsh));

        assertThat(rows)
                .allSatisfy(row -> assertThat(kinds(row, "loaded-term")).isEqualTo(row.get("x")))
                .allSatisfy(row -> assertThat(kinds(row, "mention")).isEqualTo(row.get("w")));
    }

    @Test
    void anArticleThatNamesNobodyWhoWasAskedForIsEvidenceWithoutSpans() {
        publish();
        var silent = Announced.article(even, "“It rained,” say officials.");
        publish(silent);
        JsonPath run = compare(question("actors", List.of("country:XB"), "measures", List.of("S1")))
                .jsonPath();

        var rows = evidence(
                run, Map.of("measure", run.getString("cells[0].measure"), "actor", "country:XB", "outlet", even));

        assertThat(rows)
                .filteredOn(row -> silent.id().toString().equals(row.get("article")))
                .singleElement()
                .satisfies(row -> assertThat(row.get("spans")).isEqualTo(List.of()));
    }

    private static int kinds(Map<String, Object> row, String kind) {
        return (int) JsonPath.from(String.valueOf(new JsonMapper().valueToTree(row))).getList("spans.kind").stream()
                .filter(kind::equals)
                .count();
    }

    private static List<Map<String, Object>> evidence(JsonPath run, Map<String, ?> cell) {
        var rows = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = given().queryParam("limit", 5);
            List.of("measure", "actor", "outlet").forEach(key -> request.queryParam(key, cell.get(key)));
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/comparisons/" + run.getString("id") + "/evidence")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            rows.addAll(page.getList("results"));
            cursor = page.getString("meta.next");
        } while (cursor != null);
        return rows;
    }

    @Test
    void aBadSpecificationSaysAllThatIsWrongAndHowToMendIt() {
        publish();

        assertThat(errors(Map.of()))
                .contains(
                        "actors must name at least one",
                        "outlets must name two or more different ones",
                        "from is missing: a day, as 2026-01-31");
        assertThat(errors(question("measures", List.of())))
                .containsExactly("measures is empty: name at least one, or leave it out");
        assertThat(errors(question("to", "2026-01-01")))
                .containsExactly("to is not after from: it is the day after the last");
        assertThat(errors(question("actors", List.of("country:QQ"))))
                .containsExactly("actors “country:QQ” is no actor of any article; search for its id in /actors");
        assertThat(errors(question("outlets", List.of(even, "The Moon"))))
                .containsExactly("outlets “The Moon” has no article that was read; see /outlets for those that have");
        assertThat(errors(question("falseDiscoveryRate", 0)).getFirst())
                .startsWith("falseDiscoveryRate is not above 0");
        assertThat(errors(question("contrast", "colours")).getFirst()).startsWith("contrast is none of outlets, ");
        assertThat(errors(question("outlets", outlets(100))).getFirst()).contains("4950 effects; 2000 are the most");
    }

    private static List<String> outlets(int many) {
        var outlets = new ArrayList<String>();
        for (int at = 0; at < many; at++) {
            outlets.add("Outlet " + at);
        }
        return outlets;
    }

    /** Twelve articles for each outlet. */
    private void publish() {
        publishSix("2026-03-03T09:30:00Z");
        // So long after that no text is taken for a reprint.
        publishSix("2026-05-05T09:30:00Z");
        for (String outlet : List.of(even, harsh)) {
            Service.await("/articles?outlet=" + outlet, json -> json.getInt("meta.count") == 12);
        }
    }

    private void publishSix(String day) {
        for (String text : List.of(
                "Ruritania, regime. Borduria.",
                "Ruritania, Ruritania, regime, regime, regime. Borduria.",
                "Ruritania, regime. Borduria.",
                "Ruritania, regime. Borduria. “One two three.”",
                "Ruritania, Ruritania, regime. Borduria.",
                "Ruritania, regime. Borduria.")) {
            topics.announce(Announced.article(harsh, text).publishedAt(day));
        }
        for (String loaded : List.of("", "", " regime", "", "", "")) {
            topics.announce(Announced.article(even, "Ruritania, Ruritania" + loaded + ". “Four five.”")
                    .publishedAt(day));
        }
    }

    private void publish(Announced article) {
        topics.announce(article);
        Service.awaitRead(article);
    }

    private Map<String, Object> question(Object... more) {
        var question = new HashMap<String, Object>(Map.of(
                "actors",
                List.of("country:XR"),
                "outlets",
                List.of(even, harsh),
                "from",
                "2026-01-01",
                "to",
                "2027-01-01",
                "measures",
                List.of("L1"),
                "minimumUnits",
                2,
                "minimumClusters",
                2));
        for (int at = 0; at < more.length; at += 2) {
            question.put((String) more[at], more[at + 1]);
        }
        return question;
    }

    private static Response compare(Map<String, Object> question) {
        var answer = given().contentType(ContentType.JSON).body(question).post("/comparisons");
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
        return answer;
    }

    private static List<String> errors(Map<String, Object> question) {
        var answer = given().contentType(ContentType.JSON).body(question).post("/comparisons");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        List<Map<String, String>> errors = answer.jsonPath().getList("errors");
        return errors.stream()
                .map(error -> error.get("field") + " " + error.get("message"))
                .toList();
    }
}
