package org.tiltmeter.problems;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The name of one request, in its {@code X-Request-Id} header, in the logs and in its problem document. */
public final class RequestId {

    /** The header that a client may name its request with, and that every answer has. */
    public static final String HEADER = "X-Request-Id";

    private static final String KEY = RequestId.class.getName();
    private static final int LONGEST = 64;

    private RequestId() {}

    /** The request's id; the client's own where it is short and made of letters, digits, dots, dashes, underscores. */
    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known != null) {
            return known;
        }
        String offered = context.request().getHeader(HEADER);
        String id = isSane(offered) ? offered : UUID.randomUUID().toString();
        context.put(KEY, id);
        return id;
    }

    private static boolean isSane(@Nullable String offered) {
        return offered != null
                && !offered.isEmpty()
                && offered.length() <= LONGEST
                && offered.chars().allMatch(RequestId::isPlain);
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.';
    }
}
