package org.tiltmeter.gateway.lists;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Refuses query parameters that an address does not know, so that a misspelt filter is no filter silently. */
final class KnownParameters {

    private final Map<String, SortedSet<String>> byMethod = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseOthers(@Nullable SimpleResourceInfo resource, RoutingContext request) {
        var given = request.queryParams();
        if (resource == null || given.isEmpty()) {
            return;
        }
        var known = byMethod.computeIfAbsent(
                resource.getResourceClass().getName() + "#" + resource.getMethodName(), name -> known(resource));
        for (String name : given.names()) {
            if (!known.contains(name)) {
                throw refused("A query parameter is not known here.", known);
            }
            if (given.getAll(name).size() > 1) {
                throw refused("The query parameter " + name + " is given twice.", known);
            }
        }
    }

    private static SortedSet<String> known(SimpleResourceInfo resource) {
        var known = new TreeSet<String>();
        Arrays.stream(resource.getResourceClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(resource.getMethodName()))
                .flatMap(KnownParameters::names)
                .forEach(known::add);
        return known;
    }

    private static Stream<String> names(Method method) {
        return Arrays.stream(method.getParameters()).flatMap(KnownParameters::names);
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(QueryParam.class))
                    .map(KnownParameters::name);
        }
        var annotation = parameter.getAnnotation(QueryParam.class);
        return annotation == null ? Stream.empty() : Stream.of(annotation.value());
    }

    private static String name(Field field) {
        return field.getAnnotation(QueryParam.class).value();
    }

    private static ProblemException refused(String what, SortedSet<String> known) {
        String those = known.isEmpty() ? "None is known here." : "Known are: " + String.join(", ", known) + ".";
        return new ProblemException(Problem.of(400, what + " " + those).with("knownParameters", known));
    }
}
