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

    static final Method L2 = new Method(
            "L2",
            "labelling",
            "per 100 mentions",
            "mentions",
            "asked for",
            "Judging words on a mention of the actor itself, as its modifier, its head or in apposition"
                    + " (the Maduro regime, hardline Tehran), per 100 mentions of the actor, both in the voice asked"
                    + " for (own by default). Without an actor: on mentions of any.",
            "",
            List.of("Hamborg et al. 2019 (NewsWCL50)"),
            Shape.RATIO,
            false);

    static final Method L3 = new Method(
            "L3",
            "term classes",
            "share",
            "classed words",
            "own",
            "One-sided terms, of all words of the seven classes in the outlet's own voice: loaded terms"
                    + " that target the actor, and words that say how far something is true of the actor, whom they"
                    + " stand behind in their clause. Cues of attributions are not among them: their stance is S4."
                    + " Without an actor: of those of any actor.",
            "subjective-intensifier, one-sided, label, factive, assertive, implicative, hedge; they add" + " up to 1.",
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

    static final Method L6 = new Method(
            "L6",
            "headline-body gap",
            "per 100 mentions",
            "mentions in the headline and in the text",
            "own",
            "L1 in the headline less L1 in the text: ask for L1 with part=title and with part=text.",
            "",
            List.of("our own"),
            Shape.DIFFERENCE,
            false);

    static final Method L7 = new Method(
            "L7",
            "distinctive words",
            "log-odds",
            "words",
            "own",
            "Which words an outlet uses in its own voice, in sentences that mention the actor, more than"
                    + " others do: log-odds with an informative Dirichlet prior, of counts of content words per"
                    + " article and actor.",
            "",
            List.of("Monroe, Colaresi and Quinn 2008"),
            Shape.WORDS,
            false);

    static final Method L8 = new Method(
            "L8",
            "scare quotes",
            "per 100 mentions",
            "mentions",
            "own",
            "Phrases that the outlet keeps away from, beside a mention of the actor, per 100 mentions of"
                    + " the actor in the outlet's own voice: quotations of three words at most in a sentence of the"
                    + " text in which nobody speaks, and what stands behind so-called. Without an actor: all such"
                    + " phrases, per 100 mentions of any actor.",
            "",
            List.of("our own"),
            Shape.RATIO,
            true);

    static final Method L9 = new Method(
            "L9",
            "agency",
            "share",
            "events",
            "own",
            "Events told in the outlet's own voice that the actor brings about, of these and those that"
                    + " befall the actor, for verbs of a list and by word order. What is said not to have happened"
                    + " is no event. Without an actor: of the events of all actors.",
            "agent and patient add up to 1; agentless-harm is the share of events in which the actor is"
                    + " harmed in the passive with nobody named who does it.",
            List.of("Sap et al. 2017", "Greene and Resnik 2009"),
            Shape.RATIO,
            true);

    private LanguageMethods() {}
}
