package org.tiltmeter.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OutcomeSpoolTest {

    @Test
    void theClientReceivesEverythingInOrder() throws IOException {
        ByteArrayOutputStream client = new ByteArrayOutputStream();
        StringBuilder expected = new StringBuilder();

        try (OutcomeSpool spool = new OutcomeSpool(client)) {
            for (int i = 0; i < 20_000; i++) {
                spool.write(line(i));
                expected.append("outcome ").append(i).append('\n');
            }
            spool.finish();
        }

        assertThat(client.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }

    @Test
    void writingDoesNotWaitForAClientThatDoesNotRead() throws IOException {
        CountDownLatch clientReads = new CountDownLatch(1);
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        try (OutcomeSpool spool = new OutcomeSpool(new WaitingClient(clientReads, received))) {
            for (int i = 0; i < 50_000; i++) {
                spool.write(line(i));
            }
            assertThat(received.size()).isZero();

            clientReads.countDown();
            spool.finish();
        }

        assertThat(received.toString(StandardCharsets.UTF_8).lines().count()).isEqualTo(50_000);
    }

    @Test
    void aBatchEndsWhenTheClientIsGone() throws IOException {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("connection reset");
            }
        };

        try (OutcomeSpool spool = new OutcomeSpool(gone)) {
            spool.write(line(1));

            assertThatThrownBy(spool::finish).hasRootCauseMessage("connection reset");
            assertThatThrownBy(() -> spool.write(line(2))).isInstanceOf(IOException.class);
        }
    }

    private static ByteBuffer line(int number) {
        return ByteBuffer.wrap(("outcome " + number + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A client that sends everything before it reads anything. */
    private static final class WaitingClient extends OutputStream {

        private final CountDownLatch reads;
        private final OutputStream received;

        WaitingClient(CountDownLatch reads, OutputStream received) {
            this.reads = reads;
            this.received = received;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                reads.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            received.write(bytes, offset, length);
        }
    }
}
