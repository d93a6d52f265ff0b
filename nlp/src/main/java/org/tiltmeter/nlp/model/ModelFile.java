package org.tiltmeter.nlp.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One of the files of a model.
 *
 * @param name for messages
 * @param opened opens it anew
 */
record ModelFile(String name, Supplier<InputStream> opened) {

    static ModelFile of(Function<String, InputStream> files, String name) {
        return new ModelFile(name, () -> files.apply(name));
    }

    /** All of it, on the heap. */
    byte[] bytes() {
        try (InputStream in = opened.get()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /**
     * Checks what the file holds.
     *
     * @return how many bytes
     * @throws IllegalStateException where its SHA-256 is another
     */
    int verify(String sha256) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(opened.get(), digest)) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            String actual = HexFormat.of().formatHex(digest.digest());
            if (!actual.equals(sha256)) {
                throw new IllegalStateException(name + " has SHA-256 " + actual + ", its manifest says " + sha256);
            }
            return Math.toIntExact(size);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** Its first bytes, outside the heap: there, the network's 34 MB would leave a heap behind that is larger for good. */
    ByteBuffer directBytes(int size) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(size);
        try (ReadableByteChannel in = Channels.newChannel(opened.get())) {
            int read = 0;
            while (read >= 0 && bytes.hasRemaining()) {
                read = in.read(bytes);
            }
            return bytes.flip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
