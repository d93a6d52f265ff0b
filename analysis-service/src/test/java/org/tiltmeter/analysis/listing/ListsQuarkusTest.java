package org.tiltmeter.analysis.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.AnalysisTest;
import org.tiltmeter.analysis.Announced;
import org.tiltmeter.analysis.Service;
import org.tiltmeter.analysis.Topics;

@AnalysisTest
class ListsQuarkusTest {

    @Inject
    Topics topics;

    private final String outlet = Service.someOutlet();

    @BeforeEach
    void sevenArticlesOfWhichOneFails() {
        for (int day = 1; day <= 6; day++) {
            // Three of them on one day, so that the order needs more than the date.
            String published = "2026-04-0" + (day / 2 + 1) + "T12:00:00.123456Z";
            topics.announce(Announced.article(outlet, "Ruritania " + (day > 4 ? "and Borduria" : ""))
                    .publishedAt(published));
        }
        topics.announce(Announced.article(outlet, "EXPLODE"));
        Service.await("/articles?outlet=" + outlet, json -> json.getInt("meta.count") == 7);
    }

    @Test
    void pagingThroughTheArticlesYieldsEachOnce() {
        var ids = pages("/articles?outlet=" + outlet, "id");

        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void articlesComeNewestFirst() {
        List<String> published =
                Service.get("/articles?outlet={outlet}&status=read", outlet).getList("results.publishedAt");

        assertThat(published).hasSize(6).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void articlesCanBeNarrowedByStatusActorAndTime() {
        assertThat(count("/articles?status=failed&outlet=" + outlet)).isEqualTo(1);
        assertThat(count("/articles?actor=country:XB&outlet=" + outlet)).isEqualTo(2);
        assertThat(count("/articles?actor=country:XB&actor=country:XR&outlet=" + outlet))
                .isEqualTo(6);
        assertThat(count("/articles?from=2026-04-03&to=2026-04-04&outlet=" + outlet))
                .isEqualTo(2);
    }

    @Test
    void theMostMentionedActorComesFirst() {
        JsonPath actors = Service.get("/actors?outlet={outlet}", outlet);

        assertThat(actors.getList("results.id")).containsExactly("country:XR", "country:XB");
        assertThat(actors.getList("results.mentions")).containsExactly(6, 2);
        assertThat(actors.getString("results[0].name")).isEqualTo("Ruritania");
        assertThat(actors.getInt("results[0].articles")).isEqualTo(6);
        assertThat(actors.getInt("results[0].outlets")).isEqualTo(1);
    }

    @Test
    void actorsAreFoundByPartOfTheirName() {
        assertThat(Service.get("/actors?search=bORDU&outlet={outlet}", outlet).getList("results.id"))
                .containsExactly("country:XB");
        assertThat(count("/actors?search=%25&outlet=" + outlet)).isZero();
    }

    @Test
    void anActorIsFoundThoughItsNameIsMisspelt() {
        assertThat(Service.get("/actors?search=Bordurai&outlet={outlet}", outlet)
                        .getList("results.id"))
                .containsExactly("country:XB");
        assertThat(count("/actors?search=Burundi&outlet=" + outlet)).isZero();
    }

    @Test
    void pagingThroughTheActorsYieldsEachOnce() {
        assertThat(pages("/actors?outlet=" + outlet, "id")).containsExactly("country:XR", "country:XB");
    }

    private static int count(String path) {
        return Service.get(path).getInt("meta.count");
    }

    private static List<String> pages(String path, String field) {
        var found = new ArrayList<String>();
        String cursor = null;
        do {
            JsonPath page = Service.get(path + "&limit=1" + (cursor == null ? "" : "&cursor=" + cursor));
            found.addAll(page.getList("results." + field));
            assertThat(page.getInt("meta.count")).isGreaterThanOrEqualTo(found.size());
            cursor = page.getString("meta.next");
        } while (cursor != null);
        return found;
    }
}
