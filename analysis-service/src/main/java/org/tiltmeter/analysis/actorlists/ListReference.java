package org.tiltmeter.analysis.actorlists;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list, or one version of it: {@code name} or {@code name@version}.
 *
 * @param version null for the newest
 */
record ListReference(String name, @Nullable Integer version) {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_VERSION = 9;

    static Optional<ListReference> parse(String text) {
        int at = text.indexOf('@');
        String name = at < 0 ? text : text.substring(0, at);
        if (!isName(name)) {
            return Optional.empty();
        }
        return at < 0 ? Optional.of(new ListReference(name, null)) : versioned(name, text.substring(at + 1));
    }

    /** Lower-case letters, digits, dots, dashes and underscores, so that it needs no escape in an address. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && isLetterOrDigit(name.charAt(0))
                && name.chars().allMatch(c -> isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
    }

    private static Optional<ListReference> versioned(String name, String version) {
        boolean isNumber = !version.isEmpty()
                && version.length() <= LONGEST_VERSION
                && version.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Optional.of(new ListReference(name, Integer.valueOf(version))) : Optional.empty();
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
