package org.tiltmeter.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiltmeter.ingest.store.Keeping;
import org.tiltmeter.ingest.submission.SubmissionReader;
import org.tiltmeter.problems.Problem;

class BatchIntakeTest {

    private static final int BYTES_TOGETHER = 4_096;

    private static final StoreArticles KEEPS_ALL = submissions -> submissions.stream()
            .<Keeping>map(submission -> new Keeping.Duplicate(submission.id(), 1))
            .toList();

    @Test
    void aLineIsAnsweredBeforeMuchMoreIsReadHoweverManyThereAre() throws IOException {
        GeneratedLines lines = new GeneratedLines(100_000);
        AtomicInteger answered = new AtomicInteger();
        AtomicLong furthestAhead = new AtomicLong();

        intake(KEEPS_ALL).take(lines, outcomes -> {
            answered.addAndGet(outcomes.size());
            furthestAhead.accumulateAndGet(lines.linesHandedOut() - answered.get(), Math::max);
        });

        assertThat(answered).hasValue(100_000);
        assertThat(furthestAhead.get()).isLessThan(500);
    }

    @Test
    void aHundredThousandLinesNeedNoMoreMemoryThanAHundred() throws IOException {
        long afterAHundred = heapAfter(100);
        long afterAHundredThousand = heapAfter(100_000);

        assertThat(afterAHundredThousand - afterAHundred).isLessThan(16L << 20);
    }

    @Test
    void everyLineHasItsOutcomeInItsPlace() throws IOException {
        List<LineOutcome> outcomes = take(KEEPS_ALL, line("A", 1) + "\n\nnonsense\n" + line("A", 2) + "\n{}\n");

        assertThat(outcomes).extracting(LineOutcome::line).containsExactly(1, 3, 4, 5);
        assertThat(outcomes)
                .extracting(LineOutcome::outcome)
                .containsExactly(Outcome.DUPLICATE, Outcome.REFUSED, Outcome.DUPLICATE, Outcome.REFUSED);
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextIsTaken() throws IOException {
        List<LineOutcome> outcomes = take(KEEPS_ALL, "x".repeat(10_001) + "\n" + line("A", 1));

        assertThat(outcomes).extracting(BatchIntakeTest::status).containsExactly(413, 0);
    }

    @Test
    void aLineThatFailsDoesNotHarmItsNeighbours() throws IOException {
        StoreArticles failsForB = submissions -> {
            if (submissions.stream().anyMatch(submission -> submission.outlet().equals("B"))) {
                throw new IllegalStateException("B cannot be stored");
            }
            return KEEPS_ALL.together(submissions);
        };

        List<LineOutcome> outcomes = take(failsForB, line("A", 1) + "\n" + line("B", 2) + "\n" + line("C", 3));

        assertThat(outcomes).extracting(BatchIntakeTest::status).containsExactly(0, 500, 0);
    }

    @Test
    void whileTheDatabaseIsAwayLinesAreToBeSentAgain() throws IOException {
        StoreArticles away = submissions -> {
            throw new IllegalStateException(new SQLException("connection refused", "08001"));
        };

        List<LineOutcome> outcomes = take(away, line("A", 1) + "\nnonsense\n" + line("B", 2));

        assertThat(outcomes).extracting(BatchIntakeTest::status).containsExactly(503, 400, 503);
        assertThat(outcomes).extracting(outcome -> outcome.id() == null).containsExactly(false, true, false);
    }

    @Test
    void theDatabaseIsNotAskedForEveryLineWhileItIsAway() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        StoreArticles away = submissions -> {
            asked.incrementAndGet();
            throw new IllegalStateException(new SQLException("connection refused", "08001"));
        };

        take(
                away,
                String.join(
                        "\n", IntStream.range(0, 10).mapToObj(i -> line("A", i)).toList()));

        assertThat(asked).hasValue(2);
    }

    private static long heapAfter(int lines) throws IOException {
        List<Long> used = new ArrayList<>();
        AtomicInteger answered = new AtomicInteger();
        intake(KEEPS_ALL).take(new GeneratedLines(lines), outcomes -> {
            if (answered.addAndGet(outcomes.size()) == lines) {
                System.gc();
                used.add(Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory());
            }
        });
        return used.getLast();
    }

    private static int status(LineOutcome outcome) {
        Problem problem = outcome.problem();
        return problem == null ? 0 : problem.status();
    }

    private static List<LineOutcome> take(StoreArticles store, String body) throws IOException {
        List<LineOutcome> outcomes = new ArrayList<>();
        intake(store).take(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), outcomes::addAll);
        return outcomes;
    }

    private static BatchIntake intake(StoreArticles store) {
        return new BatchIntake(new LineGroupIntake(new SubmissionReader(Clock.systemUTC()), store), new BatchConfig() {
            @Override
            public MemorySize longestLine() {
                return new MemorySize(BigInteger.valueOf(10_000));
            }

            @Override
            public int linesTogether() {
                return 64;
            }

            @Override
            public MemorySize bytesTogether() {
                return new MemorySize(BigInteger.valueOf(BYTES_TOGETHER));
            }
        });
    }

    private static String line(String outlet, int number) {
        return "{\"outlet\":\"%s\",\"title\":\"%d\",\"text\":\"It rained.\",\"publishedAt\":\"2026-03-03\"}"
                .formatted(outlet, number);
    }

    /** Lines that are made as they are read. */
    private static final class GeneratedLines extends InputStream {

        private final int count;
        private int made;
        private byte[] current = new byte[0];
        private int next;

        GeneratedLines(int count) {
            this.count = count;
        }

        int linesHandedOut() {
            return made;
        }

        @Override
        public int available() {
            return made < count ? 1 : 0;
        }

        @Override
        public int read() {
            return makeMore() ? current[next++] : -1;
        }

        /** At most to the end of a line, as a slow client's packets do. */
        @Override
        public int read(byte[] into, int offset, int length) {
            if (!makeMore()) {
                return -1;
            }
            int read = Math.min(length, current.length - next);
            System.arraycopy(current, next, into, offset, read);
            next += read;
            return read;
        }

        private boolean makeMore() {
            if (next == current.length && made < count) {
                current = (line("A", made++) + "\n").getBytes(StandardCharsets.UTF_8);
                next = 0;
            }
            return next < current.length;
        }
    }
}
