package org.tiltmeter.ingest.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Between the batch and a client that may send everything before it reads anything: if writing waited for such a client
 * while it waits for us to read, both would wait for ever. So writing never waits; what the client has not read yet lies in
 * a temporary file, and a thread of its own hands it on.
 */
final class OutcomeSpool implements Closeable {

    private static final int CHUNK = 16 * 1024;

    private final OutputStream client;
    private final FileChannel file;
    private final Thread copier;

    private long written;
    private long copied;
    private boolean isFinished;
    private @Nullable IOException clientFailed;

    OutcomeSpool(OutputStream client) throws IOException {
        this.client = client;
        Path path = Files.createTempFile("tiltmeter-outcomes-", ".ndjson");
        this.file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        this.copier = Thread.ofVirtual().name("outcomes").start(this::copyAll);
    }

    /** Takes bytes for the client. */
    synchronized void write(ByteBuffer bytes) throws IOException {
        if (clientFailed != null) {
            throw new IOException("nobody takes the outcomes", clientFailed);
        }
        while (bytes.hasRemaining()) {
            written += file.write(bytes, written);
        }
        notifyAll();
    }

    /** Waits until the client has everything. */
    void finish() throws IOException {
        signalEnd();
        try {
            copier.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the client was reading", e);
        }
        synchronized (this) {
            if (clientFailed != null) {
                throw new IOException("nobody takes the outcomes", clientFailed);
            }
        }
    }

    @Override
    public void close() throws IOException {
        signalEnd();
        file.close();
    }

    private synchronized void signalEnd() {
        isFinished = true;
        notifyAll();
    }

    private void copyAll() {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        try {
            while (awaitMore()) {
                int length = read(chunk.clear());
                client.write(chunk.array(), 0, length);
                if (isCaughtUp()) {
                    client.flush();
                }
            }
        } catch (IOException | InterruptedException e) {
            fail(e instanceof IOException io ? io : new IOException(e));
        }
    }

    private synchronized boolean awaitMore() throws InterruptedException {
        while (copied == written && !isFinished) {
            wait();
        }
        return copied < written;
    }

    /** The file starts anew whenever all of it was copied, so it only grows while the client does not read. */
    private synchronized int read(ByteBuffer chunk) throws IOException {
        int length = file.read(chunk, copied);
        copied += length;
        if (copied == written) {
            file.truncate(0);
            copied = 0;
            written = 0;
        }
        return length;
    }

    private synchronized boolean isCaughtUp() {
        return copied == written;
    }

    private synchronized void fail(IOException failure) {
        clientFailed = failure;
    }
}
