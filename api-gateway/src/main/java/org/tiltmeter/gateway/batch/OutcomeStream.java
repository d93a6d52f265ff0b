package org.tiltmeter.gateway.batch;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes on their way to a client that may read them late or not at all. Who writes never waits for who reads: most
 * HTTP clients send all of a body before they read any of the answer, and would wait for ever for one that waits.
 */
final class OutcomeStream implements Flow.Publisher<byte[]>, Flow.Subscription {

    private static final Logger LOG = Logger.getLogger(OutcomeStream.class);

    private final Spool spool;
    private final Runnable breakOff;
    private final Object lock = new Object();
    private final AtomicInteger draining = new AtomicInteger();
    private Flow.@Nullable Subscriber<? super byte[]> subscriber;
    private long demand;
    private boolean finished;
    private boolean closed;

    /**
     * A stream with nothing in it yet.
     *
     * @param breakOff ends the connection; the only honest end of an answer that has begun and cannot go on
     */
    OutcomeStream(Spool spool, Runnable breakOff) {
        this.spool = spool;
        this.breakOff = breakOff;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super byte[]> reader) {
        synchronized (lock) {
            subscriber = reader;
        }
        reader.onSubscribe(this);
    }

    /** Adds whole lines, without the line end of the last. */
    void write(byte[] lines) {
        synchronized (lock) {
            if (closed) {
                return;
            }
            try {
                spool.add(lines);
            } catch (IOException e) {
                lost(e);
            }
        }
        drain();
    }

    /** There is no more to come. */
    void finish() {
        synchronized (lock) {
            finished = true;
        }
        drain();
    }

    /** Whether the client went away. */
    boolean isClosed() {
        synchronized (lock) {
            return closed;
        }
    }

    @Override
    public void request(long n) {
        synchronized (lock) {
            demand = Math.addExact(demand, Math.min(n, Integer.MAX_VALUE));
        }
        drain();
    }

    @Override
    public void cancel() {
        synchronized (lock) {
            close();
        }
    }

    /** One thread at a time; what others add meanwhile is seen by the next round. */
    private void drain() {
        if (draining.getAndIncrement() > 0) {
            return;
        }
        int missed = 1;
        do {
            while (step()) {
                // Until there is no demand, or nothing to give.
            }
            missed = draining.addAndGet(-missed);
        } while (missed > 0);
    }

    private boolean step() {
        Flow.Subscriber<? super byte[]> reader;
        Optional<byte[]> piece;
        synchronized (lock) {
            reader = subscriber;
            if (closed || reader == null) {
                return false;
            }
            piece = demand > 0 ? take() : Optional.empty();
            if (piece.isEmpty() && (closed || !finished || !spool.isEmpty())) {
                return false;
            }
            if (piece.isEmpty()) {
                close();
            }
        }
        piece.ifPresentOrElse(reader::onNext, reader::onComplete);
        return piece.isPresent();
    }

    private Optional<byte[]> take() {
        try {
            var piece = spool.poll();
            demand -= piece.isPresent() ? 1 : 0;
            return piece;
        } catch (IOException e) {
            lost(e);
            return Optional.empty();
        }
    }

    private void lost(IOException e) {
        LOG.error("Outcomes of a batch that its client had not read are lost; its connection is closed", e);
        close();
        breakOff.run();
    }

    private void close() {
        closed = true;
        try {
            spool.close();
        } catch (IOException e) {
            LOG.debug("The file of unread outcomes could not be closed", e);
        }
    }
}
