package org.tiltmeter.gateway.reports;

import org.jspecify.annotations.Nullable;

/**
 * Who gets issues.
 *
 * @param target an address: of the web, or of e-mail
 * @param secret what issues are signed with, for a web address alone
 */
record Recipient(Kind kind, String target, @Nullable String secret) {

    /** How. */
    enum Kind {
        WEBHOOK,
        EMAIL;
    }
}
