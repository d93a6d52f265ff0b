package org.tiltmeter.analysis.rollups;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.AnalysisTest;
import org.tiltmeter.analysis.Announced;
import org.tiltmeter.analysis.Service;
import org.tiltmeter.analysis.Topics;

@AnalysisTest
class RollUpsQuarkusTest {

    @Inject
    Topics topics;

    @Inject
    DataSource database;

    private final String outlet = Service.someOutlet();
    private final Announced january =
            Announced.article(outlet, "Ruritania, Ruritania, regime. Borduria.").publishedAt("2026-01-31T23:00:00Z");
    private final Announced february =
            Announced.article(outlet, "Ruritania. “Four five.”").publishedAt("2026-02-01T01:00:00Z");

    @Test
    void sumsArePerDayMonthAndYear() throws SQLException {
        publish(january, february);

        assertThat(sums("measure = 'L1.own' and actor = 'country:XR' and bucket not like 'E%'"))
                .containsExactly(
                        "D2026-01-31 1 1 2 1 4 2",
                        "D2026-02-01 1 0 1 0 1 0",
                        "M2026-01 1 1 2 1 4 2",
                        "M2026-02 1 0 1 0 1 0",
                        "Y2026 2 1 3 1 5 2");
    }

    /** An actor's words are divided by all words of the articles, also of those that it does not speak in. */
    @Test
    void aVoiceShareIsDividedByWholeArticles() throws SQLException {
        publish(january, february);

        assertThat(sums("measure = 'S1' and bucket = 'Y2026' and actor in ('', 'country:XR')"))
                .containsExactly("Y2026 1 2 2 4 4 4", "Y2026 1 2 0 4 0 4");
    }

    @Test
    void whatARevisionReplacesIsTakenAway() throws SQLException {
        publish(january, february);

        publish(january.withRevision(2).withText("Borduria."), february);

        assertThat(sums("measure = 'L1.own' and bucket = 'Y2026' and actor = 'country:XR'"))
                .containsExactly("Y2026 1 0 1 0 1 0");
        assertThat(sums("measure = 'L1.own' and bucket = 'D2026-01-31' and actor <> ''"))
                .containsExactly("D2026-01-31 1 0 1 0 1 0");
    }

    @Test
    void aReprintGrowsItsClusterRatherThanMakingAnother() throws SQLException {
        String text =
                "Ruritania, regime. Borduria waits for nothing and nobody through the long cold spring of this year.";
        var first = Announced.article(outlet, text);
        var reprint = Announced.article(outlet, text);

        publish(first, reprint);

        assertThat(sums("measure = 'L1.own' and bucket = 'Y2026' and actor = 'country:XR'"))
                .containsExactly("Y2026 1 2 2 4 4 4");

        publish(reprint.withRevision(2).withText("Borduria."));

        assertThat(sums("measure = 'L1.own' and bucket = 'Y2026' and actor = 'country:XR'"))
                .containsExactly("Y2026 1 1 1 1 1 1");
    }

    @Test
    void anArticleThatCannotBeReadAnyMoreCountsNoMore() throws SQLException {
        publish(january);

        var unreadable = january.withRevision(2).withText("EXPLODE");
        topics.announce(unreadable);
        Service.await(
                "/articles/" + january.id(), json -> json.getString("status").equals("failed"));

        assertThat(sums("true")).isEmpty();
        assertThat(placements("until is null")).isZero();
        assertThat(placements("until is not null")).isEqualTo(1);
    }

    @Test
    void oneAfterTheOtherOrAllAtOnceTheSumsAreTheSame() throws SQLException {
        String other = Service.someOutlet();
        var texts =
                List.of("Ruritania, regime.", "Ruritania, Ruritania. “Six.”", "Borduria, Ruritania, regime, regime.");
        for (String text : texts) {
            publish(Announced.article(outlet, text));
        }
        texts.reversed().forEach(text -> topics.announce(Announced.article(other, text)));
        Service.await("/articles?outlet=" + other, json -> json.getInt("meta.count") == texts.size());

        assertThat(sums("bucket not like 'E%'"))
                .isEqualTo(rows("outlet = '" + other + "' and bucket not like 'E%'"))
                .isNotEmpty();
    }

    private void publish(Announced... articles) {
        for (Announced article : articles) {
            topics.announce(article);
            Service.awaitRead(article);
        }
    }

    private List<String> sums(String condition) throws SQLException {
        return rows("outlet = '" + outlet + "' and " + condition);
    }

    private List<String> rows(String condition) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("""
                        select concat_ws(' ', bucket, clusters, x, w, xx, ww, xw) from rollup where %s
                         order by measure, actor, bucket""".formatted(condition))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private int placements(String condition) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from placement where outlet = '" + outlet + "' and " + condition)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
