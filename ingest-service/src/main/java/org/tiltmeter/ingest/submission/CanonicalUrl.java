package org.tiltmeter.ingest.submission;

import java.net.IDN;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one spelling of an article's address: RFC 3986's syntax-based normalisation, and without what selects no content
 * (fragment, tracking parameters). Parameters are sorted by name, since sites and crawlers disagree on their order. Read by
 * hand, in one pass: addresses in the wild hold characters that {@link java.net.URI} refuses.
 */
final class CanonicalUrl {

    private static final int LONGEST_HOST = 253;

    private CanonicalUrl() {}

    static Checked<String> parse(String submitted) {
        int colon = submitted.indexOf("://");
        String scheme = colon < 0 ? "" : submitted.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return new Checked.Wrong<>("is not an http or https address");
        }
        if (submitted.chars().anyMatch(Character::isISOControl)) {
            return new Checked.Wrong<>("holds control characters");
        }
        return canonical(scheme, before(submitted.substring(colon + 3), '#'));
    }

    private static Checked<String> canonical(String scheme, String rest) {
        int end = firstOf(rest, "/?\\");
        String authority = rest.substring(0, end);
        if (authority.indexOf('@') >= 0) {
            return new Checked.Wrong<>("holds a user name");
        }
        String host = host(authority);
        String port = port(authority, scheme);
        if (host == null || port == null) {
            return new Checked.Wrong<>("has no host, or one that is not a host's name");
        }
        String path = before(rest.substring(end), '?');
        String query = rest.substring(end + path.length());
        return new Checked.Fine<>(scheme + "://" + host + port + UrlPath.normalised(path) + UrlQuery.normalised(query));
    }

    private static @Nullable String host(String authority) {
        if (authority.startsWith("[")) {
            int end = authority.indexOf(']');
            String address = authority.substring(1, Math.max(end, 1));
            boolean isAddress =
                    address.length() > 1 && address.chars().allMatch(c -> isHexadecimal(c) || c == ':' || c == '.');
            return isAddress ? "[" + address.toLowerCase(Locale.ROOT) + "]" : null;
        }
        String name = before(authority, ':');
        return name.length() > LONGEST_HOST ? null : ascii(name);
    }

    private static @Nullable String ascii(String name) {
        try {
            String ascii = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String rooted = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
            boolean isName = !rooted.isEmpty()
                    && !rooted.startsWith(".")
                    && !rooted.contains("..")
                    && rooted.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
            return isName ? rooted : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** With its colon; empty for the scheme's own; null where it is none. */
    private static @Nullable String port(String authority, String scheme) {
        int hostEnd = authority.startsWith("[")
                ? authority.indexOf(']') + 1
                : before(authority, ':').length();
        String after = authority.substring(hostEnd);
        if (after.isEmpty() || after.equals(":")) {
            return "";
        }
        String digits = after.substring(1);
        boolean isNumber = digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int port = after.startsWith(":") && isNumber ? Integer.parseInt(digits) : 0;
        boolean isUsual = port == (scheme.equals("http") ? 80 : 443);
        return port < 1 || port > 65_535 ? null : isUsual ? "" : ":" + port;
    }

    private static String before(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    private static int firstOf(String text, String marks) {
        int at = 0;
        while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static boolean isHexadecimal(int c) {
        return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9');
    }
}
