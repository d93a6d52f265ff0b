package org.tiltmeter.system;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * Twenty reports come due each minute at two gateways, each of which is killed five times, in the seconds after the due times, in
 * which issues are written down, made and delivered. A delivery over HTTP can only be promised at least once, since a sender
 * that dies before the answer cannot know; what is promised beside it is that a repeated one has the same id.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("faults")
class ReportsIT {

    private static final long SEED = 20261124;
    private static final int REPORTS = 20;
    private static final int DUE_TIMES = 5;
    private static final int BUSY_MILLIS = 12_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** What a dead gateway had begun is taken over after seconds, not minutes, so that the test ends. */
    private static final Map<String, String> HASTE =
            Map.of("TILTMETER_REPORTS_LEASE", "15S", "TILTMETER_DELIVERY_READ_TIMEOUT", "5S");

    private final Gateways gateways = Gateways.start(2, HASTE);
    private final Receiver receiver = gateways.receiver();
    private final List<String> reports = IntStream.rangeClosed(1, REPORTS)
            .mapToObj(number -> gateways.report("report-" + number, "* * * * *"))
            .toList();
    private final String onRequest = gateways.report("on-request", "");
    private final Instant firstDue =
            Instant.now().truncatedTo(ChronoUnit.MINUTES).plusSeconds(60);
    private final List<Instant> dueTimes = IntStream.range(0, DUE_TIMES)
            .mapToObj(minute -> firstDue.plus(minute, ChronoUnit.MINUTES))
            .toList();
    private final Random random = new Random(SEED);
    private final Iterator<Instant> moments =
            dueTimes.stream().flatMap(this::twoSoonAfter).iterator();
    private final Saboteur saboteur = new Saboteur(
            gateways.processes(), DUE_TIMES, random, () -> Duration.between(Instant.now(), moments.next()));

    @BeforeAll
    @Timeout(value = 12, unit = MINUTES)
    void killGatewaysWhileIssuesComeDue() {
        saboteur.strikeAll();
        strikeBetweenParcelAndAnswer();
        await().atMost(PATIENCE).until(() -> reports.stream().allMatch(this::isComplete));
    }

    private Stream<Instant> twoSoonAfter(Instant due) {
        return IntStream.range(0, 2)
                .mapToObj(strike -> due.plusMillis(random.nextInt(BUSY_MILLIS)))
                .sorted();
    }

    /** Nobody knows which of the two sends it, so both die. */
    private void strikeBetweenParcelAndAnswer() {
        gateways.makeIssue(onRequest);
        await().pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).until(() -> !receiver.of(onRequest)
                .isEmpty());
        gateways.processes().forEach(saboteur::strike);
        gateways.processes().forEach(saboteur::heal);
        await().atMost(PATIENCE).until(() -> receiver.of(onRequest).size() > 1);
    }

    private boolean isComplete(String report) {
        return receiver.of(report).stream()
                .map(Receiver.Parcel::dueAt)
                .collect(Collectors.toSet())
                .containsAll(dueTimes);
    }

    @AfterAll
    void stop() {
        gateways.close();
    }

    @Test
    void oneOfTheGatewaysIsKilledTenTimesAndThenBoth() {
        assertThat(saboteur.kills().values()).containsExactly(DUE_TIMES + 1, DUE_TIMES + 1);
    }

    @Test
    void everyDueTimeOfEveryReportHasOneIssue() {
        assertThat(reports).allSatisfy(report -> assertThat(gateways.issues(report))
                .filteredOn(issue -> !issue.dueAt().isAfter(dueTimes.getLast()))
                .filteredOn(issue -> !issue.dueAt().isBefore(dueTimes.getFirst()))
                .extracting(Gateways.Issue::dueAt)
                .containsExactlyElementsOf(dueTimes));
    }

    @Test
    void issuesAreNumberedWithoutAGap() {
        assertThat(reports).allSatisfy(report -> {
            List<Gateways.Issue> issues = gateways.issues(report);
            assertThat(issues)
                    .extracting(Gateways.Issue::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, issues.size()).boxed().toList());
        });
    }

    @Test
    void noIssueFails() {
        assertThat(reports.stream().flatMap(report -> gateways.issues(report).stream()))
                .noneMatch(issue -> issue.state().equals("failed"));
    }

    @Test
    void everyIssueArrivesUnderOneIdHoweverOftenItComes() {
        assertThat(received().values())
                .hasSizeGreaterThanOrEqualTo(REPORTS * DUE_TIMES)
                .allSatisfy(parcels -> assertThat(parcels).containsOnly(parcels.getFirst()));
    }

    @Test
    void noTwoIssuesArriveUnderTheSameId() {
        assertThat(receiver.parcels().stream().map(Receiver.Parcel::id).distinct())
                .hasSameSizeAs(received().keySet());
    }

    @Test
    void everythingThatArrivesIsSigned() {
        assertThat(receiver.forged()).isZero();
    }

    @Test
    void issuesWereTakenOverFromTheDeadSoThatTheseTestsBite() {
        assertThat(reports.stream().flatMap(report -> gateways.issues(report).stream()))
                .anyMatch(issue -> issue.attempts() > 1);
    }

    @Test
    void aParcelWhoseSenderDiedBeforeTheAnswerComesAgainUnderItsId() {
        assertThat(receiver.of(onRequest))
                .hasSizeGreaterThan(1)
                .extracting(Receiver.Parcel::id)
                .containsOnly(receiver.of(onRequest).getFirst().id());
    }

    private Map<String, List<Receiver.Parcel>> received() {
        Function<Receiver.Parcel, String> issue = parcel -> parcel.report() + "/" + parcel.number();
        return receiver.parcels().stream().collect(Collectors.groupingBy(issue));
    }
}
