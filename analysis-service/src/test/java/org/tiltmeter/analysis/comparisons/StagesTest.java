package org.tiltmeter.analysis.comparisons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiltmeter.analysis.rollups.ShareQuery.Placed;
import org.tiltmeter.analysis.rollups.StandingQuery.Stood;
import org.tiltmeter.statistics.comparison.ArticleShare;
import org.tiltmeter.statistics.comparison.Cell;

class StagesTest {

    private static final UUID ARTICLE = new UUID(1, 1);
    private static final Stood ALONE = new Stood("text one", "story", "event", false, true);

    @Test
    void anArticleThatWasNotThereComesInLast() {
        var stages = Stages.of(List.of(), List.of(), List.of(), List.of(gives(1)), Map.of(), Map.of(ARTICLE, ALONE));

        assertThat(stages.after(Reason.TEXT)).isEmpty();
        assertThat(x(stages, Reason.NEW_ARTICLES)).containsExactly(1L);
    }

    @Test
    void anArticleOfDaysThatAreNoLongerAskedForLeavesWithThem() {
        var outside = new Stood("text one", "story", "event", false, false);
        var stages = Stages.of(
                List.of(gives(1)), List.of(), List.of(), List.of(), Map.of(ARTICLE, outside), Map.of(ARTICLE, outside));

        assertThat(stages.start()).hasSize(1);
        assertThat(stages.after(Reason.DAYS)).isEmpty();
        assertThat(stages.after(Reason.NEW_ARTICLES)).isEmpty();
    }

    @Test
    void anotherTextComesInWithItsReasonAlthoughTheMethodChangedToo() {
        var later = new Stood("text two", "story", "event", false, true);
        var stages = Stages.of(
                List.of(gives(1)),
                List.of(gives(1)),
                List.of(gives(1)),
                List.of(gives(2)),
                Map.of(ARTICLE, ALONE),
                Map.of(ARTICLE, later));

        assertThat(x(stages, Reason.METHOD_VERSION)).containsExactly(1L);
        assertThat(x(stages, Reason.TEXT)).containsExactly(2L);
    }

    @Test
    void theActorListComesInBeforeTheMethod() {
        var stages = Stages.of(
                List.of(gives(1)),
                List.of(gives(1)),
                List.of(gives(2)),
                List.of(gives(3)),
                Map.of(ARTICLE, ALONE),
                Map.of(ARTICLE, ALONE));

        assertThat(x(stages, Reason.STORIES)).containsExactly(1L);
        assertThat(x(stages, Reason.ACTOR_LIST)).containsExactly(2L);
        assertThat(x(stages, Reason.METHOD_VERSION)).containsExactly(3L);
    }

    @Test
    void anArticleThatMovedToAnotherStoryKeepsWhatItGives() {
        var moved = new Stood("text one", "other story", "other event", true, true);
        var stages = Stages.of(
                List.of(gives(1)),
                List.of(gives(1)),
                List.of(gives(1)),
                List.of(gives(1)),
                Map.of(ARTICLE, ALONE),
                Map.of(ARTICLE, moved));

        ArticleShare share = stages.after(Reason.STORIES).getFirst();
        assertThat(share.story()).isEqualTo("other story");
        assertThat(share.event()).isEqualTo("other event");
        assertThat(share.wire()).isTrue();
        assertThat(share.x()).isEqualTo(1);
    }

    @Test
    void anArticleThatIsReadNoMoreLeavesWithItsText() {
        var stages = Stages.of(
                List.of(gives(1)), List.of(gives(1)), List.of(gives(1)), List.of(), Map.of(ARTICLE, ALONE), Map.of());

        assertThat(x(stages, Reason.METHOD_VERSION)).containsExactly(1L);
        assertThat(stages.after(Reason.TEXT)).isEmpty();
    }

    @Test
    void whatTwoStagesHaveInCommonIsNoChange() {
        assertThat(Stages.between(List.of(gives(1).share(), gives(2).share()), List.of(gives(2).share())))
                .containsExactly(gives(1).share());
    }

    private static List<Long> x(Stages stages, Reason reason) {
        return stages.after(reason).stream().map(ArticleShare::x).toList();
    }

    private static Placed gives(long x) {
        var share = new ArticleShare(
                new Cell("L1.own", "country:XR", "The Gull"), ARTICLE.toString(), "story", "event", false, x, 5, x, 5);
        return new Placed(share, ARTICLE, "text one", Instant.EPOCH);
    }
}
