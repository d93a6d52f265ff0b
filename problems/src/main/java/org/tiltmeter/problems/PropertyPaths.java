package org.tiltmeter.problems;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Bean Validation's paths as a client knows them: without our method names. */
final class PropertyPaths {

    private PropertyPaths() {}

    /**
     * A parameter's own name is kept only where it is all there is ({@code limit}); of a body, which is a parameter
     * too, the client knows the fields alone ({@code authors[2].name}).
     */
    static String withoutMethod(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        var inner = nodes.stream()
                .filter(node -> node.getKind() != ElementKind.PARAMETER)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
        return inner.isEmpty() && !nodes.isEmpty() ? nodes.getLast().toString() : inner;
    }
}
