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

    /**
     * Outside a span, at its beginning, inside it.
     *
     * @param bias taken from what is outside
     */
    record Tags(int outside, int begin, int inside, double bias) {

        static Tags of(Manifest manifest, String role, double bias) {
            return new Tags(
                    manifest.column(role + ".O"), manifest.column(role + ".B"), manifest.column(role + ".I"), bias);
        }

        /** The same tags, where less is enough to be inside a span. */
        Tags fainter(double by) {
            return new Tags(outside, begin, inside, bias + by);
        }

        /** The three logits of a word, in this order. */
        double[] of(Logits logits, int word) {
            return new double[] {
                logits.column(word, outside) - bias, logits.column(word, begin), logits.column(word, inside)
            };
        }
    }

    /** Towards what a word names. */
    record Polarities(int negative, int neutral, int positive) {}

    /** @throws IllegalStateException where the model lacks one */
    static Columns of(Manifest manifest) {
        return new Columns(
                Tags.of(manifest, "source", manifest.tagBias().source()),
                Tags.of(manifest, "cue", manifest.tagBias().cue()),
                Tags.of(manifest, "content", manifest.tagBias().content()),
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
