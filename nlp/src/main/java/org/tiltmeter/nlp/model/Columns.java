package org.tiltmeter.nlp.model;

/** Where, among the numbers of a word, those stand that the engine uses. */
record Columns(
        Tags source,
        Tags cue,
        Tags content,
        int biasedWord,
        int loadedSpan,
        int lexicalSpan,
        int biasedSentence,
        int lexicalSentence,
        Polarities polarities) {

    /** Outside a span, at its beginning, inside it. */
    record Tags(int outside, int begin, int inside) {

        static Tags of(Manifest manifest, String role) {
            return new Tags(manifest.column(role + ".O"), manifest.column(role + ".B"), manifest.column(role + ".I"));
        }
    }

    /** Towards what a word names. */
    record Polarities(int negative, int neutral, int positive) {}

    /** @throws IllegalStateException where the model lacks one */
    static Columns of(Manifest manifest) {
        return new Columns(
                Tags.of(manifest, "source"),
                Tags.of(manifest, "cue"),
                Tags.of(manifest, "content"),
                manifest.column("biasedWord"),
                manifest.column("loadedSpan"),
                manifest.column("lexicalSpan"),
                manifest.column("biasedSentence"),
                manifest.column("lexicalSentence"),
                new Polarities(
                        manifest.column("polarity.negative"),
                        manifest.column("polarity.neutral"),
                        manifest.column("polarity.positive")));
    }
}
