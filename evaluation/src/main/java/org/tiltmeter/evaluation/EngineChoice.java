package org.tiltmeter.evaluation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.evaluation.engine.Variant;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which engine is measured: the shipped one unless another is asked for. */
final class EngineChoice {

    @Option(names = "--rules", description = "Read by rules alone, without the model.")
    boolean rules;

    @Option(names = "--model", paramLabel = "DIR", description = "With the model in this folder, not the shipped one.")
    @Nullable
    Path model;

    void check(CommandLine line) {
        if (rules && model != null) {
            throw new ParameterException(line, "--rules goes without a model");
        }
    }

    Variant variant() {
        if (model != null) {
            return new Variant.Files(model);
        }
        return rules ? new Variant.Rules() : new Variant.Shipped();
    }
}
