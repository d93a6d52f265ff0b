package org.tiltmeter.nlp.model;

import java.util.List;
import java.util.stream.Stream;

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
        Polarities polarities,
        EntityTags entities,
        Power power) {

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

    /**
     * Outside a name, then beginning and inside of each type in turn.
     *
     * @param places of these tags
     */
    record EntityTags(List<Integer> places) {

        private static final List<EntityType> TYPES = List.of(EntityType.values());

        EntityTags {
            places = List.copyOf(places);
        }

        static EntityTags of(Manifest manifest) {
            Stream<String> named =
                    TYPES.stream().flatMap(type -> Stream.of("name.B-" + type.label(), "name.I-" + type.label()));
            return new EntityTags(Stream.concat(Stream.of("name.O"), named)
                    .map(manifest::column)
                    .toList());
        }

        static EntityType type(int begin) {
            return TYPES.get(begin / 2);
        }

        /** The logits of a word, in the order of the tags. */
        double[] of(Logits logits, int word) {
            return places.stream()
                    .mapToDouble(place -> logits.column(word, place))
                    .toArray();
        }
    }

    /** Towards a place's name being whom acts in its name, by the name's own words and those on both sides. */
    record Power(int here, int before, int after) {

        static Power of(Manifest manifest) {
            return new Power(
                    manifest.column("power.here"), manifest.column("power.before"), manifest.column("power.after"));
        }
    }

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
                        manifest.column("polarity.positive")),
                EntityTags.of(manifest),
                Power.of(manifest));
    }
}
