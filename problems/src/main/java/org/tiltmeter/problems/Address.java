package org.tiltmeter.problems;

import java.util.Optional;

/** Whether a request's target can be read: percent escapes that are whole, and visible ASCII. */
final class Address {

    private static final int LONGEST = 8_192;

    private Address() {}

    /** The problem with a target, or nothing; {@code |} and quotation marks may stand in it as they are. */
    static Optional<Problem> problem(String target) {
        if (target.length() > LONGEST) {
            return Optional.of(ProblemOf.status(414));
        }
        if (!target.startsWith("/")) {
            return Optional.of(Problem.of(400, "The address does not start with a slash."));
        }
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c > '~') {
                return Optional.of(Problem.of(400, "The address has a character that must be percent-encoded."));
            }
            if (c == '%' && !(isHex(target, i + 1) && isHex(target, i + 2))) {
                return Optional.of(Problem.of(400, "The address has a percent sign without two hexadecimal digits."));
            }
        }
        return Optional.empty();
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }
}
