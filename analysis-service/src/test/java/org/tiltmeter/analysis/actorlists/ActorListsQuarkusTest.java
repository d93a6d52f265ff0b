package org.tiltmeter.analysis.actorlists;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.AnalysisTest;
import org.tiltmeter.analysis.Announced;
import org.tiltmeter.analysis.ScriptedReader;
import org.tiltmeter.analysis.Service;
import org.tiltmeter.analysis.Topics;

@AnalysisTest
class ActorListsQuarkusTest {

    private static final String MERGED = """
            id,name,wikidata,aliases,groups,merges
            country:XR,Greater Ruritania,Q30,,G2|all,country:XB
            """;

    private static final String CHANCERY = """
            {"actors": [{"id": "organisation:chancery", "aliases": ["Chancery"], "groups": ["G2"]},
                        {"id": "country:XB", "groups": ["G2"], "merges": ["country:XX"]}]}
            """;

    @Inject
    Topics topics;

    @Inject
    ScriptedReader reader;

    private final String outlet = Service.someOutlet();
    private final String list = "list-" + UUID.randomUUID();

    @BeforeEach
    void threeArticles() {
        topics.announce(Announced.article(outlet, "Ruritania and Borduria. Here the Chancery, regime. “One two.”"));
        topics.announce(Announced.article(outlet, "Borduria, Borduria."));
        topics.announce(Announced.article(outlet, "Ruritania: regime."));
        Service.await("/articles?outlet=" + outlet, json -> json.getInt("meta.count") == 3);
    }

    @Test
    void aMergeSumsFactsExactlyAndIsUndoneWithoutReadingAnythingAgain() {
        int readings = reader.readings();
        assertThat(mentionsPerActor("")).isEqualTo(Map.of("country:XB", 3, "country:XR", 3));

        upload("text/csv", MERGED, 201);
        assertThat(mentionsPerActor("&actor_list=" + list)).isEqualTo(Map.of("country:XR", 6));
        assertThat(Service.get("/measures?measure=L1&group_by=actor&actor_list={list}&outlet={outlet}", list, outlet)
                        .getInt("results[0].measures[0].articles"))
                .isEqualTo(3);

        given().delete("/actor-lists/" + list).then().statusCode(200);
        assertThat(mentionsPerActor("&actor_list=" + list)).isEqualTo(mentionsPerActor(""));
        assertThat(mentionsPerActor("&actor_list=" + list + "@1")).isEqualTo(Map.of("country:XR", 6));
        assertThat(reader.readings()).isEqualTo(readings);
    }

    @Test
    void anAliasMovesTheMentionsOfANameAndWhatStandsNearestToThem() {
        upload("application/json", CHANCERY, 201);

        JsonPath rows = Service.get(
                "/measures?measure=L1&measure=S2&group_by=actor&actor_list={list}&outlet={outlet}", list, outlet);

        assertThat(rows.getList("results.actor")).containsExactly("country:XB", "country:XR", "organisation:chancery");
        assertThat(rows.getList("results[1].measures.value", Double.class)).containsExactly(50.0, 0.0);
        assertThat(rows.getList("results[2].measures.value", Double.class)).containsExactly(100.0, 1.0);
        assertThat(rows.getString("meta.actorList")).isEqualTo(list + "@1");
    }

    @Test
    void figuresCanBeHadByGroup() {
        upload("application/json", CHANCERY, 201);

        JsonPath rows =
                Service.get("/measures?measure=L1&group_by=group&actor_list={list}&outlet={outlet}", list, outlet);

        assertThat(rows.getList("results.group")).containsExactly("G2");
        assertThat(rows.getInt("results[0].measures[0].n")).isEqualTo(4);
        assertThat(rows.getInt("results[0].measures[0].articles")).isEqualTo(2);
    }

    @Test
    void actorsAndArticlesFollowTheList() {
        upload("text/csv", MERGED, 201);

        JsonPath actors = Service.get("/actors?search=greater&actor_list={list}&outlet={outlet}", list, outlet);
        assertThat(actors.getList("results.name")).containsExactly("Greater Ruritania");
        assertThat(actors.getInt("results[0].mentions")).isEqualTo(6);
        assertThat(actors.getInt("results[0].articles")).isEqualTo(3);
        assertThat(Service.get("/articles?actor=country:XR&actor_list={list}&outlet={outlet}", list, outlet)
                        .getInt("meta.count"))
                .isEqualTo(3);
        JsonPath mentions = Service.get("/actors/country:XR/mentions?actor_list={list}&outlet={outlet}", list, outlet);
        assertThat(mentions.getList("results.countedBy"))
                .containsOnly("merge", "reading")
                .hasSize(6);
        JsonPath profile = Service.get("/actors/country:XR?actor_list={list}&outlet={outlet}", list, outlet);
        assertThat(profile.getString("wikidata")).isEqualTo("Q30");
        assertThat(profile.getList("groups")).containsExactly("G2", "all");
        assertThat(profile.getList("coActors")).isEmpty();
    }

    @Test
    void aVersionIsNeverChangedAndTheSameListAgainIsNoNewOne() {
        upload("text/csv", MERGED, 201);
        upload("text/csv", MERGED, 200);
        upload("application/json", CHANCERY, 201);

        assertThat(Service.get("/actor-lists/{list}/versions", list).getList("results.version"))
                .containsExactly(2, 1);
        assertThat(Service.get("/actor-lists/{list}?version=1", list).getList("actors.name"))
                .containsExactly("Greater Ruritania");
        JsonPath newest = Service.get("/actor-lists/{list}", list);
        assertThat(newest.getInt("version")).isEqualTo(2);
        assertThat(newest.getList("unseen.actors")).containsExactly("country:XX");
        assertThat(Service.get("/actor-lists?limit=200").getList("results.name"))
                .contains(list);
    }

    @Test
    void whatAVersionChangesIsShown() {
        upload("text/csv", MERGED, 201);
        upload("application/json", CHANCERY, 201);

        JsonPath first = difference("to_version=1");
        assertThat(first.getList("results.actor")).containsExactly("country:XR", "country:XB");
        assertThat(first.getInt("results[0].from[0].n")).isEqualTo(3);
        assertThat(first.getInt("results[0].to[0].n")).isEqualTo(6);
        assertThat(first.getList("results[1].to")).isNull();
        JsonPath second = difference("from_version=1&to_version=2&limit=2");
        assertThat(second.getInt("meta.count")).isEqualTo(3);
        assertThat(second.getList("results.actor")).containsExactly("country:XB", "country:XR");
        assertThat(difference("from_version=1&to_version=2&limit=2&cursor=" + second.getString("meta.next"))
                        .getList("results.actor"))
                .containsExactly("organisation:chancery");
        assertThat(difference("from_version=2").getInt("meta.count")).isZero();
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        var refused =
                given().contentType("text/csv").body("id,merges\nx:a,x:a\n").post("/actor-lists/" + list);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getMap("errors[0]"))
                .isEqualTo(Map.of("field", "merges", "message", "is the actor itself", "line", 2, "column", 5));
        given().contentType("application/json")
                .body("{\"actors\":[")
                .post("/actor-lists/" + list)
                .then()
                .statusCode(400);
        given().contentType("text/csv")
                .body("id\n")
                .post("/actor-lists/No Name")
                .then()
                .statusCode(400);
    }

    @Test
    void aListThatIsNotThereIsSaidNotToBe() {
        for (String path : List.of("", "/versions")) {
            given().get("/actor-lists/" + list + path).then().statusCode(404);
        }
        given().delete("/actor-lists/" + list).then().statusCode(404);
        for (String query : List.of("actor_list=" + list, "actor_list=a@b", "group_by=group")) {
            given().get("/measures?" + query).then().statusCode(400);
        }
        given().get("/actors/person:nobody-" + list).then().statusCode(404);
    }

    private void upload(String type, String body, int status) {
        given().contentType(type).body(body).post("/actor-lists/" + list).then().statusCode(status);
    }

    private JsonPath difference(String query) {
        return Service.get(
                "/actor-lists/" + list + "/difference?measure=L1&group_by=actor&outlet={outlet}&" + query, outlet);
    }

    private Map<String, Integer> mentionsPerActor(String more) {
        JsonPath rows = Service.get("/measures?measure=L1&group_by=actor&outlet={outlet}" + more, outlet);
        List<String> actors = rows.getList("results.actor");
        var mentions = new HashMap<String, Integer>();
        actors.forEach(actor ->
                mentions.put(actor, rows.getInt("results.find { it.actor == '" + actor + "' }.measures[0].n")));
        return mentions;
    }
}
