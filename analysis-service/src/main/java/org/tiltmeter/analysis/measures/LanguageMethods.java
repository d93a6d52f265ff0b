package org.tiltmeter.analysis.measures;

import java.util.List;
import org.tiltmeter.analysis.measures.Method.Shape;

/** The measures of language towards an actor, in words. */
final class LanguageMethods {

    static final Method L1 = new Method(
            "L1",
            "loaded-term rate",
            "per 100 mentions",
            "mentions",
            "asked for",
            "Loaded terms that target the actor, per 100 mentions of the actor, both in the voice asked"
                    + " for (own by default). References to a place and no more are not mentions. Without an actor:"
                    + " all terms with a target per 100 mentions of any actor.",
            "",
            List.of("Fan et al. 2019 (BASIL)", "Spinde et al. 2021 (BABE)"),
            Shape.RATIO,
            false);

    static final Method L3 = new Method(
            "L3",
            "term classes",
            "share",
            "classed words",
            "own",
            "One-sided terms, of the loaded terms that target the actor in the outlet's own voice."
                    + " Without an actor: of those that target any actor.",
            "subjective-intensifier, one-sided, label; they add up to 1.",
            List.of("Recasens et al. 2013"),
            Shape.RATIO,
            false);

    static final Method L4 = new Method(
            "L4",
            "target polarity",
            "probability, from -1 to 1",
            "mentions read by the model",
            "asked for",
            "Mean, over mentions of the actor in the voice asked for (own by default), of the probability"
                    + " that the sentence is positive towards the actor less the probability that it is negative."
                    + " Without an actor: over mentions of any actor.",
            "",
            List.of("Hamborg and Donnay 2021 (NewsMTSC)"),
            Shape.RATIO,
            false);

    static final Method L5 = new Method(
            "L5",
            "own-voice share",
            "share",
            "loaded terms",
            "own against any",
            "Loaded terms that target the actor in the outlet's own voice, of those in any voice.",
            "",
            List.of("our own, from the fields of BASIL"),
            Shape.RATIO,
            false);

    private LanguageMethods() {}
}
