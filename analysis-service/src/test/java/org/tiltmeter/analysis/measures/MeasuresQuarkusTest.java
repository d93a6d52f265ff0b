package org.tiltmeter.analysis.measures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.AnalysisTest;
import org.tiltmeter.analysis.Announced;
import org.tiltmeter.analysis.Service;
import org.tiltmeter.analysis.Topics;

@AnalysisTest
class MeasuresQuarkusTest {

    private static final List<String> TEXTS = List.of(
            "Ruritania, Ruritania, regime. “One two three.” Borduria.",
            "Ruritania. “Four five.” say officials. Borduria, Borduria.",
            "Ruritania, Ruritania, Ruritania: regime, regime. “Six.”",
            "Borduria. “Seven eight nine ten.” say officials.",
            "Ruritania and no more.",
            "Ruritania: regime. “Eleven twelve.”");

    @Inject
    Topics topics;

    private final String outlet = Service.someOutlet();

    @Test
    void figuresOfAnActorAreThoseWorkedByHand() {
        publish();

        JsonPath row = measures("group_by=actor&actor=country:XR");

        assertThat(row.getString("results[0].actor")).isEqualTo("country:XR");
        figure(row, "L1", 100 * 4 / 8.0, 8, 5);
        figure(row, "L5", 1.0, 4, 3);
        figure(row, "S1", 6 / 12.0, 12, 5);
        figure(row, "S2", 3 / 8.0, 8, 5);
        figure(row, "S3", 1.0, 3, 3);
        figure(row, "S4", 0.0, 3, 3);
        figure(row, "S8", 2 / 5.0, 5, 5);
    }

    @Test
    void theUnattributedMassIsShownBesideTheVoiceShare() {
        publish();

        var parts = measures("group_by=actor&actor=country:XR&measure=S1").getMap("results[0].measures[0].parts");

        assertThat(parts)
                .isEqualTo(Map.of(
                        "named", 0.5f, "anonymous", 0.5f, "document", 0.0f, "other-media", 0.0f, "unresolved", 0.0f));
    }

    /**
     * L1: x = 1, 0, 2, 0, 1 to w = 2, 1, 3, 1, 1; R = 4/8; residuals 0, −½, ½, −½, ½; effective articles 64/16;
     * error 4/3 · √1 / 8, twice that on the log scale; t(3, 0.975) = 3.182446.
     */
    @Test
    void theIntervalIsWorkedByHand() {
        publish();

        var row = measures("group_by=actor&actor=country:XR&measure=L1");

        double factor = Math.exp(3.182446 * 2 * 4 / 3.0 / 8);
        assertThat(row.getDouble("results[0].measures[0].interval.low")).isCloseTo(50 / factor, within(1e-3));
        assertThat(row.getDouble("results[0].measures[0].interval.high")).isCloseTo(50 * factor, within(1e-3));
    }

    @Test
    void anOutletIsMeasuredOverAllItsAttributions() {
        publish();

        JsonPath row = measures("group_by=outlet");

        assertThat(row.getString("results[0].outlet")).isEqualTo(outlet);
        figure(row, "L1", 100 * 4 / 12.0, 12, 6);
        figure(row, "S1", 6 / 12.0, 12, 5);
        figure(row, "S2", 3 / 12.0, 12, 6);
        figure(row, "S3", 1.0, 5, 5);
        figure(row, "S8", 2 / 5.0, 5, 5);
    }

    @Test
    void withoutAGroupThereIsOneRow() {
        publish();

        assertThat(measures("").getInt("meta.count")).isEqualTo(1);
        figure(measures(""), "L1", 100 * 4 / 12.0, 12, 6);
    }

    @Test
    void anOutletWithoutArticlesHasOneRowWithoutValues() {
        JsonPath row = measures("measure=L1&measure=S1");

        assertThat(row.getList("results[0].measures.value")).containsExactly(null, null);
        assertThat(row.getList("results[0].measures.n")).containsExactly(0, 0);
    }

    @Test
    void theHeadlineIsCountedWhereItIsAskedFor() {
        topics.announce(Announced.article(outlet, "Ruritania.").withTitle("The regime of Ruritania in Ruritania"));
        awaitArticles(1);

        figure(measures("measure=L1"), "L1", 0.0, 1, 1);
        figure(measures("measure=L1&part=title"), "L1", 50.0, 2, 1);
        figure(measures("measure=L1&part=any"), "L1", 100 / 3.0, 3, 1);
    }

    @Test
    void everyVoiceThatIsAskedForHasItsFigure() {
        publish();

        assertThat(measures("measure=L1&measure=L5&voice=own&voice=sourced&voice=any")
                        .getList("results[0].measures.voice"))
                .containsExactly("own", "sourced", "any", null);
    }

    @Test
    void figuresCanBeHadByMonthAndDay() {
        topics.announce(Announced.article(outlet, "Ruritania.").publishedAt("2026-01-31T23:30:00-01:00"));
        topics.announce(Announced.article(outlet, "Ruritania, Ruritania.").publishedAt("2026-01-31T23:30:00Z"));
        awaitArticles(2);

        assertThat(measures("group_by=outlet,month").getList("results.month")).containsExactly("2026-01", "2026-02");
        assertThat(measures("group_by=day").getList("results.day")).containsExactly("2026-01-31", "2026-02-01");
        figure(measures("from=2026-02-01&measure=L1"), "L1", 0.0, 1, 1);
        figure(measures("to=2026-02-01&measure=L1"), "L1", 0.0, 2, 1);
    }

    @Test
    void pagingYieldsAsManyRowsAsItSays() {
        publish();
        for (int day = 1; day <= 9; day++) {
            topics.announce(
                    Announced.article(outlet, "Ruritania, Borduria.").publishedAt("2026-05-0" + day + "T00:00:00Z"));
        }
        awaitArticles(TEXTS.size() + 9);

        var found = new ArrayList<String>();
        String cursor = null;
        do {
            JsonPath page =
                    measures("measure=L1&group_by=actor,day&limit=4" + (cursor == null ? "" : "&cursor=" + cursor));
            assertThat(page.getInt("meta.count")).isEqualTo(20);
            for (int at = 0; at < page.getList("results").size(); at++) {
                found.add(page.getString("results[" + at + "].actor") + page.getString("results[" + at + "].day"));
            }
            cursor = page.getString("meta.next");
        } while (cursor != null);

        assertThat(found).hasSize(20).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void whatIsNotThereToBeAskedIsABadRequest() {
        for (String query :
                List.of("measure=L0", "voice=mine", "group_by=colour", "part=foot", "from=soon", "cursor=_")) {
            given().get("/measures?" + query).then().statusCode(400).contentType("application/problem+json");
        }
    }

    @Test
    void theCatalogueDefinesEveryMeasure() {
        assertThat(Service.get("/methods").getList("measures.id"))
                .containsExactly(
                        "L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "S1", "S2", "S3", "S4", "S5", "S6", "S7",
                        "S8", "S9", "S10", "S11");
    }

    private void publish() {
        TEXTS.forEach(text -> topics.announce(Announced.article(outlet, text)));
        awaitArticles(TEXTS.size());
    }

    private void awaitArticles(int articles) {
        Service.await("/articles?outlet=" + outlet, json -> json.getInt("meta.count") == articles);
    }

    private JsonPath measures(String query) {
        return Service.get("/measures?outlet=" + outlet + "&" + query);
    }

    private static void figure(JsonPath row, String id, @Nullable Double value, int n, int articles) {
        String figure = "results[0].measures.find { it.id == '" + id + "' }";
        assertThat(row.getDouble(figure + ".value")).as(id).isCloseTo(value, within(1e-4));
        assertThat(row.getInt(figure + ".n")).as(id + " n").isEqualTo(n);
        assertThat(row.getInt(figure + ".articles")).as(id + " articles").isEqualTo(articles);
    }
}
