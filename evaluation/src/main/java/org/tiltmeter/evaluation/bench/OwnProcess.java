package org.tiltmeter.evaluation.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Times each contender in a process of its own.
 *
 * @param coreNlp where to find it
 * @param work a folder for what passes between the processes
 * @param enoughSeconds how long a contender reads at the least, to warm up and to be timed
 */
record OwnProcess(CoreNlpJars coreNlp, Path work, double enoughSeconds) implements Ring {

    @Override
    public Outcome time(Contender contender, Path articles) {
        String own = System.getProperty("java.class.path");
        return switch (contender) {
            case READING, ACTORS, ENCODER -> time(contender, own, articles);
            case CORENLP ->
                switch (coreNlp.fetch(work)) {
                    case CoreNlpJars.Found.Here(String jars) ->
                        time(contender, own + File.pathSeparator + jars, articles);
                    case CoreNlpJars.Found.Missing(String why) -> new Outcome.NotTimed(contender, why);
                };
        };
    }

    private Outcome time(Contender contender, String classPath, Path articles) {
        Path result = work.resolve(contender.key() + ".json");
        try {
            // In this process's own folder, which a class path may count from.
            Child child = Child.run(
                    command(contender, classPath, articles, result),
                    Path.of("").toAbsolutePath(),
                    work.resolve(contender.key() + ".log"));
            return child.code() == 0
                    ? new Outcome.Timed(contender, new JsonMapper().readValue(result.toFile(), Speed.class))
                    : new Outcome.NotTimed(contender, child.reason());
        } catch (IOException e) {
            return new Outcome.NotTimed(contender, String.valueOf(e.getMessage()));
        }
    }

    private List<String> command(Contender contender, String classPath, Path articles, Path result) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(contender.jvmOptions());
        command.addAll(List.of(
                "-cp",
                classPath,
                ContenderProcess.class.getName(),
                contender.key(),
                articles.toString(),
                String.valueOf(enoughSeconds),
                result.toString()));
        return command;
    }
}
