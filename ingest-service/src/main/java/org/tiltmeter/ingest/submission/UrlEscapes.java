package org.tiltmeter.ingest.submission;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One spelling of what can be written plainly or as {@code %HH}. */
final class UrlEscapes {

    private static final String UNRESERVED = "-._~";
    private static final String RESERVED = ":/?#[]@!$&'()*+,;=";

    private UrlEscapes() {}

    /** Unreserved characters plain, all others that are not delimiters escaped, in upper case. */
    static String normalised(String part) {
        StringBuilder normal = new StringBuilder(part.length());
        int at = 0;
        while (at < part.length()) {
            int codePoint = part.codePointAt(at);
            if (isEscape(part, at)) {
                normal.append(escape(part.substring(at + 1, at + 3)));
                at += 3;
            } else {
                appendPlainOrEscaped(normal, codePoint);
                at += Character.charCount(codePoint);
            }
        }
        return normal.toString();
    }

    private static boolean isEscape(String part, int at) {
        return part.charAt(at) == '%'
                && at + 2 < part.length()
                && CanonicalUrl.isHexadecimal(part.charAt(at + 1))
                && CanonicalUrl.isHexadecimal(part.charAt(at + 2));
    }

    private static String escape(String digits) {
        char character = (char) Integer.parseInt(digits, 16);
        return isUnreserved(character) ? String.valueOf(character) : "%" + digits.toUpperCase(Locale.ROOT);
    }

    private static void appendPlainOrEscaped(StringBuilder normal, int codePoint) {
        if (isUnreserved(codePoint) || RESERVED.indexOf(codePoint) >= 0) {
            normal.appendCodePoint(codePoint);
            return;
        }
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            normal.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
        }
    }

    private static boolean isUnreserved(int c) {
        return CanonicalUrl.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0;
    }
}
