package org.tiltmeter.problems;

import jakarta.ws.rs.core.Response;

/** What a status is called. */
final class Titles {

    private Titles() {}

    static String of(int status) {
        var known = Response.Status.fromStatusCode(status);
        if (known != null) {
            return known.getReasonPhrase();
        }
        return status < 500 ? "Client Error" : "Server Error";
    }
}
