package org.tiltmeter.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that leaves a resource becomes a problem document here. */
final class ProblemMapper {

    private static final List<String> KEPT =
            List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE);

    /** The types beside Throwable are named because Quarkus has mappers of its own for them, or for a parent. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        ConstraintViolationException.class,
        JsonProcessingException.class,
        MismatchedInputException.class
    })
    Response toProblem(Throwable failure, RoutingContext context) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        String id = RequestId.of(context);
        var problem = ProblemOf.failure(failure).inRequest(id);
        ProblemLog.record(problem, id, failure);
        var response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(ProblemJson.write(problem));
        addHeaders(response, failure);
        return response.build();
    }

    private static void addHeaders(Response.ResponseBuilder response, Throwable failure) {
        if (failure instanceof ProblemException thrown) {
            thrown.headers().forEach(response::header);
        } else if (failure instanceof WebApplicationException web) {
            for (String name : KEPT) {
                String value = web.getResponse().getHeaderString(name);
                if (value != null) {
                    response.header(name, value);
                }
            }
        }
    }
}
