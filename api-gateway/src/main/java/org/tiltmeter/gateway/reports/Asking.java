package org.tiltmeter.gateway.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.tiltmeter.gateway.comparisons.AnalysisComparisons;
import org.tiltmeter.gateway.methods.Methods.Method;
import org.tiltmeter.gateway.methods.MethodsResource;
import org.tiltmeter.gateway.upstream.Service;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.problems.Violation;

/** Asks analysis for the comparison of an issue. */
@ApplicationScoped
class Asking {

    private final AnalysisComparisons comparisons;
    private final MethodsResource methods;

    Asking(@RestClient AnalysisComparisons comparisons, MethodsResource methods) {
        this.comparisons = comparisons;
        this.methods = methods;
    }

    /**
     * The run, and what its measures mean now.
     *
     * @throws ProblemException as {@link #run}
     */
    Made make(String question) {
        Run run = run(question);
        var asked = KeptJson.tree(run.bytes())
                .path("specification")
                .path("measures")
                .findValuesAsText("id");
        return new Made(
                run,
                explained().stream()
                        .filter(method -> asked.contains(method.id()))
                        .toList());
    }

    /** An analysis that explains nothing has made its run all the same; one that is away will explain later. */
    private List<Method> explained() {
        try {
            return methods.get().measures();
        } catch (ProblemException e) {
            if (e.problem().status() >= 500) {
                throw e;
            }
            return List.of();
        }
    }

    /**
     * The run.
     *
     * @throws ProblemException as analysis has it; 503 where it is away; 502 where nobody can make sense of its answer
     */
    Run run(String question) {
        var answer = Service.ANALYSIS.ask(() -> comparisons.compare(question.getBytes(StandardCharsets.UTF_8)));
        String id = answer.getHeaderString(HttpHeaders.ETAG);
        byte[] run = answer.getEntity();
        if (id == null || run == null) {
            throw new ProblemException(Problem.of(502, "The analysis gave a comparison without its id."));
        }
        KeptJson.tree(run);
        return new Run(id.replace("\"", ""), run);
    }

    /** Tries a report once while its owner listens; what is wrong is said of the report's own fields. */
    void tryOut(String question) {
        try {
            run(question);
        } catch (ProblemException e) {
            List<Violation> errors = e.problem().errors().stream()
                    .map(error -> new Violation("comparison." + error.field(), error.message()))
                    .toList();
            throw new ProblemException(e.problem().withErrors(errors), e.headers());
        }
    }

    /** A comparison, and its id. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares runs
    record Run(String id, byte[] bytes) {}

    /** All that analysis gives to an issue. */
    record Made(Run run, List<Method> measures) {}
}
