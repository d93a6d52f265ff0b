package org.tiltmeter.gateway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** 1 March 2026 is a Sunday; clocks go forward on the 29th. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* * * * * | 2026-03-01T12:01:00Z",
                "0 7 * * MON | 2026-03-02T06:00:00Z",
                "0 7 * * 1 | 2026-03-02T06:00:00Z",
                "0 7 * * 0 | 2026-03-08T06:00:00Z",
                "0 7 * * 7 | 2026-03-08T06:00:00Z",
                "0 7 * * 6,7 | 2026-03-07T06:00:00Z",
                "0 7 * * 2-4/2 | 2026-03-03T06:00:00Z",
                "*/30 * * * * | 2026-03-01T12:30:00Z",
                "0 7 31 * * | 2026-03-31T05:00:00Z"
            })
    void aCrontabSaysWhenItIsDueNext(String crontab, Instant next) {
        assertThat(cron(crontab).after(Instant.parse("2026-03-01T12:00:00Z"))).contains(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "* * * *",
                "* * * * * *",
                "60 * * * *",
                "0 7 1 * MON",
                "0 7 L * *",
                "0 7 * * 6L",
                "0 7 ? * MON",
                "@weekly",
                "0 7 * * FUNDAY"
            })
    void whatIsNoCrontabIsNone(String text) {
        assertThat(Cron.of(text, BERLIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* * * * * | 2026-03-01T12:00:00Z",
                "0 7 * * MON | 2026-02-23T06:00:00Z",
                "0 0 29 2 * | 2024-02-28T23:00:00Z"
            })
    void whatIsMadeUpWasDueLast(String crontab, Instant last) {
        assertThat(cron(crontab).lastUntil(Instant.parse("2026-03-01T12:00:00Z")))
                .contains(last);
    }

    @Test
    void aTimeThatNeverComesIsNever() {
        assertThat(cron("0 0 30 2 *").after(Instant.parse("2026-03-01T12:00:00Z")))
                .isEmpty();
    }

    private static Cron cron(String crontab) {
        return Cron.of(crontab, BERLIN).orElseThrow();
    }
}
