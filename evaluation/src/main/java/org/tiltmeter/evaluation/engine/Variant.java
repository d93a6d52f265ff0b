package org.tiltmeter.evaluation.engine;

import java.nio.file.Path;

/** Which engine is measured. */
public sealed interface Variant {

    /** The one that is shipped. */
    record Shipped() implements Variant {}

    /** Readings by rules and lexicons alone, to tell what the model adds; scores are the model's all the same. */
    record Rules() implements Variant {}

    /**
     * With another model.
     *
     * @param folder holds {@code manifest.json}, {@code vocab.txt} and {@code model.onnx}
     */
    record Files(Path folder) implements Variant {}
}
