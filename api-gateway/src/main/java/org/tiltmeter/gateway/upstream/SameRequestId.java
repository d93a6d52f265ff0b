package org.tiltmeter.gateway.upstream;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import org.tiltmeter.problems.RequestId;

/** Names a request to a service like the client's that it is made for, so that the logs of both can be joined. */
public final class SameRequestId implements ClientRequestFilter {

    private final CurrentVertxRequest current;

    SameRequestId(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public void filter(ClientRequestContext request) {
        var context = current.getCurrent();
        if (context != null) {
            request.getHeaders().putSingle(RequestId.HEADER, RequestId.of(context));
        }
    }
}
