package org.tiltmeter.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArticleIdTest {

    private static final Instant MORNING = Instant.parse("2026-03-03T06:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-03T23:59:59Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-03-04T00:00:00Z");

    /** Computed with Python's uuid.uuid5: an id must never change, or every archive doubles. */
    @Test
    void isTheUuidOfVersionFiveThatAnyoneElseWouldCompute() {
        assertThat(ArticleId.ofUrl("Harbour Courier", "https://harbour.example/a"))
                .isEqualTo(UUID.fromString("8349809f-b500-5282-a137-63e3c1285a4a"));
        assertThat(ArticleId.ofHeadline("Harbour Courier", "Quay reopens", MORNING))
                .isEqualTo(UUID.fromString("cbb1fcdd-2182-5098-87b6-da6db33aeb3f"));
    }

    @Test
    void anArticleWithoutAnAddressIsTheSameAllDay() {
        assertThat(ArticleId.ofHeadline("A", "T", MORNING)).isEqualTo(ArticleId.ofHeadline("A", "T", EVENING));
        assertThat(ArticleId.ofHeadline("A", "T", MORNING)).isNotEqualTo(ArticleId.ofHeadline("A", "T", NEXT_DAY));
    }

    @Test
    void anOutletsAddressIsNotAnothers() {
        assertThat(ArticleId.ofUrl("A", "https://wire.example/a"))
                .isNotEqualTo(ArticleId.ofUrl("B", "https://wire.example/a"));
    }

    @Test
    void fieldsDoNotRunIntoEachOther() {
        assertThat(ArticleId.ofHeadline("A", "BC", MORNING)).isNotEqualTo(ArticleId.ofHeadline("AB", "C", MORNING));
    }
}
