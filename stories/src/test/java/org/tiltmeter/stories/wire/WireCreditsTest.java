package org.tiltmeter.stories.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.article.ArticleText;

class WireCreditsTest {

    private static final String REPORT = "The council voted on the bridge on Monday.\n\nIt will be built next year.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PARIS (AP) — The council voted on Monday. | Associated Press",
                "WASHINGTON (Reuters) - The council voted on Monday. | Reuters",
                "(AP) OSLO – The council voted on Monday. | Associated Press",
                "TOKYO, Nov 23 (Kyodo) -- The council voted. | Kyodo",
                "By Jane Merrow, Associated Press | Associated Press",
                "By The Associated Press | Associated Press",
                "Agence France-Presse | Agence France-Presse",
                "ANN OSTROM, ASSOCIATED PRESS | Associated Press",
                "Jane Merrow, Associated Press writer | Associated Press",
            })
    void aDatelineOrBylineAtTheTopNamesTheAgency(String line, String agency) {
        assertThat(credit(line + "\n\n" + REPORT)).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Copyright 2026 The Associated Press. All rights reserved. | Associated Press",
                "© 2026 Agence France-Presse | Agence France-Presse",
                "(c) 2026 Thomson Reuters. | Reuters",
                "Source: Reuters | Reuters",
                "— AFP | Agence France-Presse",
                "(Reporting by Jane Merrow; Editing by Ann Ostrom) | Reuters",
            })
    void aLineAtTheEndNamesTheAgency(String line, String agency) {
        assertThat(credit(REPORT + "\n\n" + line)).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Associated Press contributed to this report.",
                "Information from The Associated Press and Reuters was used in this report.",
                "The mayor told Reuters that she would not run again.",
                "A man crosses the bridge. REUTERS/Jane Merrow",
                "A man crosses the bridge. (AP Photo/Jane Merrow)",
                "PARIS (CNN) — The council voted on Monday.",
                "Their wages fell (apart from those of the guards) - as expected.",
            })
    void helpQuotationsAndPicturesAreNoCredit(String line) {
        assertThat(credit(line + "\n\n" + REPORT + "\n\n" + line)).isNull();
    }

    @Test
    void aCreditInTheMiddleOfALongTextIsNotLookedFor() {
        String paragraphs = "The council met again.\n".repeat(20);

        assertThat(credit(paragraphs + "By The Associated Press\n" + paragraphs))
                .isNull();
    }

    @Test
    void anOutletThatIsAnAgencyIsKnownByAnyOfItsNames() {
        assertThat(WireCredits.SHIPPED.agency("AP News")).isEqualTo("Associated Press");
        assertThat(WireCredits.SHIPPED.agency("The Daily Bridge")).isNull();
    }

    @Test
    void aRowOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> new WireCredits(List.of("Reuters"), List.of("byline")))
                .hasMessageContaining("credits.txt");
    }

    private static @Nullable String credit(String text) {
        return WireCredits.SHIPPED.credit(ArticleText.of("Council votes on bridge", text));
    }
}
