package org.tiltmeter.evaluation.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tiltmeter.evaluation.card.Made;
import org.tiltmeter.evaluation.card.Markdown;
import org.tiltmeter.evaluation.card.Section;
import org.tiltmeter.evaluation.engine.ModelFacts;
import org.tiltmeter.evaluation.engine.ModelFacts.Learnt;

/** What the model's files tell about it, as a section of a document. */
public final class ModelSection {

    /** The section's name. */
    public static final String NAME = "model";

    private static final double MEGABYTE = 1e6;

    private ModelSection() {}

    public static Section of(ModelFacts facts, Made made) {
        ModelFacts.Manifest manifest = facts.manifest();
        Markdown files = Markdown.table("model", "made", "size", "SHA-256", "terms")
                .row(
                        manifest.name(),
                        manifest.made(),
                        String.format(Locale.ROOT, "%.1f MB", facts.bytes() / MEGABYTE),
                        manifest.sha256(),
                        manifest.licence());
        Markdown learnt = Markdown.table("learnt from", "which part", "its licence");
        for (Learnt set : manifest.learntFrom()) {
            learnt.row(set.set(), set.part(), set.licence());
        }
        String thresholds = manifest.thresholds().entrySet().stream()
                .map(threshold -> threshold.getKey() + " " + threshold.getValue())
                .collect(Collectors.joining(", "));
        return new Section(
                NAME,
                String.join(
                        "\n\n",
                        List.of(
                                files.toString(),
                                learnt.toString(),
                                "It counts from these scores on: " + Markdown.text(thresholds) + ".",
                                made.toString())));
    }
}
