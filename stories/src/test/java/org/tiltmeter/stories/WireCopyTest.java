package org.tiltmeter.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WireCopyTest {

    private static final String REPORT = Newsroom.words(0, 200);

    private final StoriesInMemory stories = new StoriesInMemory();

    @Test
    void aReprintOfAnAgencysReportIsWireCopyThoughItNamesNobody() {
        place(1, "Reuters", "PARIS (Reuters) - " + REPORT);
        place(2, "The Daily Bridge", REPORT);

        assertThat(at(2).wire()).isEqualTo("Reuters");
    }

    @Test
    void theAgencyItselfIsNoWireCopy() {
        place(1, "Reuters", "PARIS (Reuters) - " + REPORT);

        assertThat(at(1).wire()).isNull();
    }

    @Test
    void aCreditInOneReprintTellsOfAllOthers() {
        place(1, "The Daily Bridge", REPORT);
        place(2, "The Harbour Post", REPORT + "\n\nSource: AFP");

        assertThat(at(1).wire()).isEqualTo("Agence France-Presse");
    }

    @Test
    void oneTextInTwoOutletsThatNameNobodyIsAStoryGroupAndNoWireCopy() {
        place(1, "The Daily Bridge", REPORT);
        place(2, "The Harbour Post", REPORT);

        assertThat(at(2).story()).isEqualTo(Newsroom.id(1));
        assertThat(at(2).wire()).isNull();
    }

    @Test
    void theSameTextAgainMovesNothing() {
        place(1, "The Daily Bridge", REPORT);

        Plan plan = place(1, "The Daily Bridge", REPORT);

        assertThat(plan.places()).isEmpty();
        assertThat(plan.touched()).containsExactly(Newsroom.id(1));
    }

    private Plan place(int number, String outlet, String text) {
        return stories.place(
                Newsroom.article(number, outlet, Newsroom.MONDAY.plus(Duration.ofHours(number)), "", text));
    }

    private Placed at(int number) {
        UUID id = Newsroom.id(number);
        return Objects.requireNonNull(stories.places().get(id));
    }
}
