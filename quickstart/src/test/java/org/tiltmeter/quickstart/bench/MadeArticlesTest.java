package org.tiltmeter.quickstart.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MadeArticlesTest {

    private static final UUID EVENT = new UUID(0, 1);
    private static final UUID STORY = new UUID(0, 2);

    @Test
    void theSameSeedMakesTheSameDay() {
        assertThat(MadeDay.of(new World(50_000, 7), 400))
                .isEqualTo(MadeDay.of(new World(50_000, 7), 400))
                .isNotEqualTo(MadeDay.of(new World(50_000, 8), 400));
    }

    @Test
    void daysHoldAsManyArticlesAsWereAskedFor() {
        var world = new World(100_000, 7);

        assertThat(IntStream.range(0, World.DAYS).map(world::articlesOn).sum()).isEqualTo(100_000);
    }

    @Test
    void everyArticleNamesTenActors() {
        assertThat(MadeDay.of(new World(50_000, 7), 3)).isNotEmpty().allSatisfy(article -> assertThat(
                        article.facts().stream().filter(fact -> fact.measure().equals("L1.own")))
                .hasSize(10));
    }

    /** Two articles of one story group are one cluster, whose sums are squared. */
    @Test
    void rollUpsSumClusters() {
        var rows = new ArrayList<String>();
        var rollUps = new MadeRollUps((row, sums) -> rows.add(row.bucket() + " " + sums));

        rollUps.add(LocalDate.of(2021, 1, 31), List.of(article(1, 3), article(2, 4)));

        assertThat(rows)
                .containsExactlyInAnyOrder(
                        "D2021-01-31 1\t3\t7\t9\t49\t21\t1\t0\t2\t0\t4\t0",
                        "E2021-01-31 " + EVENT + " 1\t3\t7\t9\t49\t21\t1\t0\t2\t0\t4\t0",
                        "M2021-01 1\t3\t7\t9\t49\t21\t1\t0\t2\t0\t4\t0");
    }

    @Test
    void noTwoQuestionsAreTheSame() {
        assertThat(new Questions(7, true).some(100)).doesNotHaveDuplicates().hasSize(100);
    }

    @Test
    void theNinetyNinthPercentileOfAHundredIsTheSecondLongest() {
        var times = new Percentiles(
                IntStream.rangeClosed(1, 100).mapToObj(at -> (double) at).toList());

        assertThat(times.at(0.99)).isEqualTo(99);
        assertThat(times.at(0.5)).isEqualTo(50);
        assertThat(times.at(1)).isEqualTo(100);
    }

    private static MadeArticle article(long x, long w) {
        var fact = new MadeFact("L1.own", "person:a", x, w, 0, 1);
        return new MadeArticle(new UUID(1, x), "hash", "Outlet", Instant.EPOCH, STORY, EVENT, false, List.of(fact));
    }
}
