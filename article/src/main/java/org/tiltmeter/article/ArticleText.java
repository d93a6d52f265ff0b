package org.tiltmeter.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What an article says: its headline and its text as submitted, and which stretches of the text are furniture.
 * The body is the text without its furniture; offsets always count in the text as submitted.
 *
 * @param title the headline, maybe empty
 * @param text the text as submitted
 * @param furniture disjoint stretches of the text, in reading order
 */
public record ArticleText(String title, String text, List<Furniture> furniture) {

    public ArticleText {
        furniture = List.copyOf(furniture);
    }

    /**
     * An article whose furniture is found here. Characters that PostgreSQL cannot hold are replaced one for one
     * ({@link StorableText}), so that what is read is what is stored.
     */
    public static ArticleText of(String title, String text) {
        String storable = StorableText.of(text);
        return new ArticleText(StorableText.of(title), storable, FurnitureFinder.SHIPPED.in(storable));
    }

    /** SHA-256 in lower-case hexadecimal over title, U+0000, text, as they are stored, in UTF-8. */
    public static String contentHash(String title, String text) {
        MessageDigest digest = sha256();
        digest.update(StorableText.of(title).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(StorableText.of(text).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The characters that a span covers. */
    public String covered(Span span) {
        return in(span.part()).substring(span.start(), span.end());
    }

    /** One part of the article, furniture included. */
    public String in(Part part) {
        return switch (part) {
            case TITLE -> title;
            case TEXT -> text;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
