package org.tiltmeter.gateway.batch;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of bytes, first in, first out: a few in memory, the rest in a temporary file that has no name any more once
 * it is open where the system allows that, and is deleted on closing everywhere. Not for several threads at once.
 */
final class Spool implements Closeable {

    private final long mostInMemory;
    private final Deque<byte[]> memory = new ArrayDeque<>();
    private long inMemory;
    private @Nullable FileChannel file;
    private long readAt;
    private long writeAt;

    Spool(long mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    void add(byte[] piece) throws IOException {
        if (readAt == writeAt && inMemory + piece.length <= mostInMemory) {
            memory.add(piece);
            inMemory += piece.length;
        } else {
            append(piece);
        }
    }

    Optional<byte[]> poll() throws IOException {
        byte[] piece = memory.poll();
        if (piece != null) {
            inMemory -= piece.length;
            return Optional.of(piece);
        }
        return readAt == writeAt ? Optional.empty() : Optional.of(read());
    }

    boolean isEmpty() {
        return memory.isEmpty() && readAt == writeAt;
    }

    /** How many bytes wait in the file. */
    long inFile() {
        return writeAt - readAt;
    }

    @Override
    public void close() throws IOException {
        memory.clear();
        inMemory = 0;
        readAt = 0;
        writeAt = 0;
        if (file != null) {
            file.close();
            file = null;
        }
    }

    /** Each piece is preceded by its length. */
    private void append(byte[] piece) throws IOException {
        var bytes = ByteBuffer.allocate(Integer.BYTES + piece.length);
        bytes.putInt(piece.length).put(piece).flip();
        var open = open();
        while (bytes.hasRemaining()) {
            writeAt += open.write(bytes, writeAt);
        }
    }

    private byte[] read() throws IOException {
        int length = read(Integer.BYTES).getInt();
        byte[] piece = read(length).array();
        if (readAt == writeAt) {
            open().truncate(0);
            readAt = 0;
            writeAt = 0;
        }
        return piece;
    }

    private ByteBuffer read(int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            int read = open().read(bytes, readAt);
            if (read < 0) {
                throw new EOFException();
            }
            readAt += read;
        }
        return bytes.flip();
    }

    private FileChannel open() throws IOException {
        if (file == null) {
            file = FileChannel.open(
                    Files.createTempFile("tiltmeter-outcomes-", ".ndjson"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }
}
