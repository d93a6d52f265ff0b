package org.tiltmeter.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;

/** Which problem a failure is. Only our own words: no message of an exception ever reaches a client. */
final class ProblemOf {

    private ProblemOf() {}

    static Problem failure(Throwable failure) {
        return switch (failure) {
            case ProblemException thrown -> thrown.problem();
            case ConstraintViolationException invalid -> invalid(invalid);
            case JsonProcessingException json -> JsonProblem.of(json);
            case WebApplicationException web
            when web.getCause() instanceof JsonProcessingException json -> JsonProblem.of(json);
            case WebApplicationException web -> status(web.getResponse().getStatus());
            default -> status(Outage.caused(failure) ? 503 : 500);
        };
    }

    static Problem status(int status) {
        return Problem.of(
                status,
                switch (status) {
                    case 400 -> "The request could not be understood.";
                    case 404 -> "There is nothing at this address.";
                    case 405 -> "This address does not take this method.";
                    case 406 -> "None of the media types in the Accept header can be served here.";
                    case 408 -> "The request did not arrive in time.";
                    case 413 -> "The body is larger than this address takes.";
                    case 414 -> "The address is too long.";
                    case 415 -> "The body's media type, charset or encoding is not taken here.";
                    case 431 -> "The header fields are too large.";
                    case 503 -> "The service cannot answer now; please try again.";
                    default ->
                        status < 500
                                ? "The request was refused."
                                : "The service failed to answer; the instance names this request in its logs.";
                });
    }

    private static Problem invalid(ConstraintViolationException invalid) {
        List<Violation> errors = invalid.getConstraintViolations().stream()
                .map(v -> new Violation(PropertyPaths.withoutMethod(v.getPropertyPath()), v.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return Problem.badRequest("The request breaks rules; errors lists each of them.", errors);
    }
}
