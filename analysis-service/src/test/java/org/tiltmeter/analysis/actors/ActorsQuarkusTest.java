package org.tiltmeter.analysis.actors;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.AnalysisTest;
import org.tiltmeter.analysis.Announced;
import org.tiltmeter.analysis.Service;
import org.tiltmeter.analysis.Topics;

@AnalysisTest
class ActorsQuarkusTest {

    private static final List<String> TEXTS = List.of(
            "Ruritania, Ruritania and the Chancery.", "Ruritania and Borduria.", "Borduria.", "the Chancery waits.");

    @Inject
    Topics topics;

    private final String outlet = Service.someOutlet();

    @Test
    void anActorIsShownWithItsNamesItsTimesItsOutletsAndItsCompany() {
        publish(outlet, TEXTS);

        JsonPath actor = Service.get("/actors/country:XR?by=day&outlet={outlet}", outlet);

        assertThat(actor.getString("name")).isEqualTo("Ruritania");
        assertThat(actor.getInt("mentions")).isEqualTo(5);
        assertThat(actor.getList("names"))
                .containsExactly(
                        Map.of("text", "Ruritania", "form", "name", "mentions", 3, "articles", 2),
                        Map.of("text", "the Chancery", "form", "metonym", "mentions", 2, "articles", 2));
        assertThat(actor.getList("periods"))
                .containsExactly(Map.of("period", "2026-03-03", "mentions", 5, "articles", 3));
        assertThat(actor.getList("outletCounts"))
                .containsExactly(Map.of("outlet", outlet, "mentions", 5, "articles", 3));
        assertThat(actor.getList("coActors"))
                .containsExactly(Map.of("id", "country:XB", "kind", "country", "name", "Borduria", "articles", 1));
        assertThat(actor.getMap("unresolved")).isEqualTo(Map.of("mentions", 0, "attributions", 0, "targets", 0));
    }

    @Test
    void everyMentionOfAnActorCanBeOpened() {
        publish(outlet, TEXTS);

        var found = new ArrayList<Map<String, Object>>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = Service.get("/actors/country:XR/mentions?limit=2&outlet={outlet}" + cursor, outlet);
            assertThat(page.getInt("meta.count")).isEqualTo(5);
            found.addAll(page.getList("results"));
            cursor = page.getString("meta.next") == null ? null : "&cursor=" + page.getString("meta.next");
        }

        assertThat(found).hasSize(5).doesNotHaveDuplicates().allSatisfy(mention -> assertThat(mention)
                .containsEntry("countedBy", "reading")
                .containsEntry("producer", "script")
                .containsEntry("outlet", outlet));
        assertThat(Service.get("/actors/country:XR/mentions?form=metonym&outlet={outlet}", outlet)
                        .getList("results.span.text"))
                .containsExactly("the Chancery", "the Chancery");
    }

    @Test
    void theSameArticlesInTwoOrdersOnTwoThreadsGiveTheSameActors() throws InterruptedException {
        String other = Service.someOutlet();
        var forwards = Thread.ofVirtual().start(() -> announce(outlet, TEXTS));
        var backwards = Thread.ofVirtual().start(() -> announce(other, TEXTS.reversed()));
        forwards.join();
        backwards.join();
        await(outlet);
        await(other);

        assertThat(Service.get("/actors?outlet={outlet}", other).getList("results"))
                .isEqualTo(Service.get("/actors?outlet={outlet}", outlet).getList("results"))
                .hasSize(2);
        assertThat(Service.get("/actors/country:XR?outlet={outlet}", other).getList("names"))
                .isEqualTo(Service.get("/actors/country:XR?outlet={outlet}", outlet)
                        .getList("names"));
    }

    @Test
    void whoHasNearlyTheSameNameIsSuggestedAndStaysSomebodyElse() {
        var texts = List.of("Ruritania and Borduria.", "Ruritannia and Borduria.", "Ruritannia.", "Borduria.");
        publish(outlet, texts);

        JsonPath suggested = Service.get("/actors/country:XN/suggestions");

        assertThat(suggested.getList("results.id")).containsExactly("country:XR");
        assertThat(suggested.getString("results[0].ownName")).isEqualTo("ruritannia");
        assertThat(suggested.getString("results[0].otherName")).isEqualTo("ruritania");
        assertThat(suggested.getInt("results[0].articlesTogether")).isZero();
        assertThat(suggested.getDouble("results[0].coActorsShared")).isEqualTo(1.0);
        assertThat(Service.get("/actors?outlet={outlet}", outlet).getList("results.id"))
                .containsExactly("country:XB", "country:XN", "country:XR");
    }

    @Test
    void whatIsNotThereToBeAskedIsABadRequest() {
        given().get("/actors/country:XR?by=year").then().statusCode(400);
        given().get("/actors/country:XR/mentions?form=shout").then().statusCode(400);
    }

    private void publish(String where, List<String> texts) {
        announce(where, texts);
        await(where);
    }

    private void announce(String where, List<String> texts) {
        texts.forEach(text -> topics.announce(Announced.article(where, text)));
    }

    private static void await(String where) {
        Service.await("/articles?outlet=" + where, json -> json.getInt("meta.count") == TEXTS.size());
    }
}
