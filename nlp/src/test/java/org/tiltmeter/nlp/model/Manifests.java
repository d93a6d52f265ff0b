package org.tiltmeter.nlp.model;

import java.nio.charset.StandardCharsets;

/** A manifest of a network that does not exist. */
final class Manifests {

    private static final String JSON = """
            {"name": "model-0", "sha256": "00", "vocabularySha256": "VOCABULARY",
             "columns": ["source.O", "source.B", "source.I", "cue.O", "cue.B", "cue.I",
                         "content.O", "content.B", "content.I",
                         "biasedWord", "loadedSpan", "lexicalSpan", "biasedSentence", "lexicalSentence",
                         "polarity.negative", "polarity.neutral", "polarity.positive",
                         "name.O", "name.B-PER", "name.I-PER", "name.B-ORG", "name.I-ORG", "name.B-GPE",
                         "name.I-GPE", "name.B-LOC", "name.I-LOC", "name.B-NORP", "name.I-NORP",
                         "power.here", "power.before", "power.after"],
             "thresholds": {"biasedWord": 0.5, "loadedSpan": 0.4, "lexicalSpan": 0.3,
                            "biasedSentence": 0.2, "lexicalSentence": 0.1},
             "verdict": {"sentence": 1, "strongestWord": 0, "threeStrongestWords": 0, "allWords": 0,
                         "strongestLoaded": 0, "intercept": 0},
             "tagBias": {"source": 0, "cue": 0, "content": 0},
             "linkBias": {"content": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
                          "source": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]},
             "window": {"pieces": 190, "paragraph": 96},
             "learntFrom": []}
            """;

    private Manifests() {}

    static byte[] json(String vocabularySha256) {
        return JSON.replace("VOCABULARY", vocabularySha256).getBytes(StandardCharsets.UTF_8);
    }

    static Manifest plain() {
        return Manifest.parse(json("00"));
    }
}
