package org.tiltmeter.quickstart.suite;

import java.nio.file.Path;

/**
 * Where the suite lies on this machine.
 *
 * @param root the repository, with the services built
 * @param home everything that the suite writes
 */
public record Installation(Path root, Path home) {

    /** A repository with its own {@code .tiltmeter} folder. */
    public static Installation of(Path root) {
        return new Installation(root, root.resolve(".tiltmeter"));
    }

    Path data(String component) {
        return home.resolve("data").resolve(component);
    }

    /** The log of one component. */
    public Path log(String component) {
        return home.resolve("logs").resolve(component + ".log");
    }

    Path jar(String service) {
        return root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
