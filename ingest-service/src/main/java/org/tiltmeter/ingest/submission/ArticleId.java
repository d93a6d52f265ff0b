package org.tiltmeter.ingest.submission;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Identity of an article: a UUID of version 5 (RFC 9562), so that the same article has the same id everywhere. */
final class ArticleId {

    /** Of version 5 itself, over the DNS namespace and {@code tiltmeter.org}. */
    private static final UUID NAMESPACE = UUID.fromString("8c4a39b2-b83b-531b-ac93-657105280bb5");

    private ArticleId() {}

    /** Of an article that has an address. */
    static UUID ofUrl(String outlet, String canonicalUrl) {
        return named("url\0" + outlet + "\0" + canonicalUrl);
    }

    /** Of an article without one: the outlet, the headline and the day of publication (UTC) must do. */
    static UUID ofHeadline(String outlet, String title, Instant publishedAt) {
        return named("headline\0" + outlet + "\0" + title + "\0"
                + publishedAt.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static UUID named(String name) {
        byte[] hash = sha1(name);
        ByteBuffer bits = ByteBuffer.wrap(hash);
        long high = (bits.getLong() & ~0xF000L) | 0x5000L;
        long low = (bits.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low);
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .flip());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-1", e);
        }
    }
}
