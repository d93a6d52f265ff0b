package org.tiltmeter.evaluation.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeTest {

    @Test
    void theCommandStandsAsItWasGiven() {
        assertThat(made("--data", "../news data", "--only", "ptc"))
                .hasToString("Made by `./tiltmeter evaluate --data '../news data' --only ptc` on 2031-05-04,"
                        + " method version `stub-1`.");
    }

    @Test
    void ofAnAbsolutePathOnlyTheEndIsTold() {
        assertThat(made("--data", "/home/quill/sets", "--json=/tmp/a.json", "/"))
                .asString()
                .startsWith("Made by `./tiltmeter evaluate --data …/sets --json=…/a.json …/` on ");
    }

    private static Made made(String... arguments) {
        return new Made("./tiltmeter evaluate", List.of(arguments), "stub-1", LocalDate.of(2031, 5, 4));
    }
}
