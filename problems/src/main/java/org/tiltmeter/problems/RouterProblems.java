package org.tiltmeter.problems;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Errors outside of any resource: malformed addresses, unknown paths, failures in Vert.x handlers. */
@ApplicationScoped
class RouterProblems {

    /** Before everything that Quarkus installs, so that every request has its id and every failure passes here. */
    private static final int FIRST = Integer.MIN_VALUE;

    /** After every route of Quarkus but its own last one, which answers with HTML. */
    private static final int LAST = Integer.MAX_VALUE - 1;

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(RouterProblems::name).failureHandler(RouterProblems::failed);
        router.route().order(LAST).handler(context -> answer(context, ProblemOf.status(404), null));
    }

    private static void name(RoutingContext context) {
        String id = RequestId.of(context);
        MDC.put("requestId", id);
        context.response().putHeader(RequestId.HEADER, id);
        Address.problem(context.request().uri())
                .or(() -> ContentType.problem(context.request().getHeader(HttpHeaders.CONTENT_TYPE)))
                .ifPresentOrElse(problem -> answer(context, problem, null), context::next);
    }

    private static void failed(RoutingContext context) {
        Throwable failure = context.failure();
        if (context.response().headWritten()) {
            context.next();
            return;
        }
        answer(context, problem(failure, context.statusCode()), failure);
    }

    private static Problem problem(@Nullable Throwable failure, int status) {
        if (failure instanceof HttpException http) {
            return ProblemOf.status(http.getStatusCode());
        }
        if (status >= 400 && status != 500) {
            return ProblemOf.status(status);
        }
        return failure == null ? ProblemOf.status(500) : ProblemOf.failure(failure);
    }

    private static void answer(RoutingContext context, Problem problem, @Nullable Throwable failure) {
        String id = RequestId.of(context);
        var sent = problem.inRequest(id);
        ProblemLog.record(sent, id, failure);
        context.response()
                .setStatusCode(sent.status())
                .putHeader(RequestId.HEADER, id)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Buffer.buffer(ProblemJson.write(sent)));
    }
}
