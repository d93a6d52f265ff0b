package org.tiltmeter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tiltmeter.quickstart.suite.ServiceProcess;

/** The only gateway is stopped while issues come due, and is started again, twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("faults")
class MissedIssuesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** So long, Quartz only calls a trigger late. */
    private static final Duration MISFIRE = Duration.ofSeconds(60);

    /** Longer than Quartz and the gateway wait before they look for work. */
    private static final Duration QUIET = Duration.ofSeconds(35);

    private final Gateways gateways = Gateways.start(1, Map.of());
    private final ServiceProcess gateway = gateways.processes().getFirst();
    private final Instant missed = Instant.now().plusSeconds(75).truncatedTo(ChronoUnit.MINUTES);
    private final Instant late = missed.plusSeconds(60);
    private final String missedOnce = gateways.report("missed", crontab(missed));
    private final String onlyLate = gateways.report("late", crontab(late));
    private final String missedTwice =
            gateways.report("missed-twice", minutes(missed) + "," + minutes(late) + " * * * *");

    @BeforeAll
    void stopOverTheDueTimes() {
        gateway.stop();
        Pause.of(Duration.between(Instant.now(), missed.plus(MISFIRE).plusSeconds(5)));
        restart();
        await().atMost(PATIENCE)
                .until(() -> Stream.of(missedOnce, onlyLate, missedTwice).allMatch(gateways::hasDeliveredAnIssue));
        gateway.kill();
        restart();
        Pause.of(QUIET);
    }

    private void restart() {
        gateway.start();
        gateway.awaitHealthy(PATIENCE);
    }

    @AfterAll
    void stop() {
        gateways.close();
    }

    @Test
    void anIssueThatWasMissedIsThereOnceAndSaysWhenItWasDue() {
        assertThat(gateways.issues(missedOnce)).containsExactly(new Gateways.Issue(1, missed, "issued", 1));
    }

    @Test
    void anIssueThatIsOnlyLateIsThereOnce() {
        assertThat(gateways.issues(onlyLate)).containsExactly(new Gateways.Issue(1, late, "issued", 1));
    }

    @Test
    void ofTwoThatWereMissedTheLaterIsThere() {
        assertThat(gateways.issues(missedTwice)).containsExactly(new Gateways.Issue(1, late, "issued", 1));
    }

    @Test
    void eachIsDeliveredOnce() {
        assertThat(gateways.receiver().parcels())
                .extracting(Receiver.Parcel::report)
                .containsExactlyInAnyOrderElementsOf(List.of(missedOnce, onlyLate, missedTwice));
    }

    private static int minutes(Instant due) {
        return due.atZone(ZoneOffset.UTC).getMinute();
    }

    /** Due then, and not again for a day. */
    private static String crontab(Instant due) {
        return minutes(due) + " " + due.atZone(ZoneOffset.UTC).getHour() + " * * *";
    }
}
