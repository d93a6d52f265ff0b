package org.tiltmeter.nlp.model;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/**
 * What is said beside the model's file about it; whatever else the manifest tells is for people.
 *
 * @param name the model's; part of the method version of every reading
 * @param sha256 of the file, lower-case hexadecimal
 * @param vocabularySha256 of the vocabulary
 * @param columns what the numbers of a word mean, in their order
 * @param verdict how a sentence's score follows from its words'
 * @param tagBias how much less than the network's is taken for "outside", by role
 * @param linkBias what the distance between two spans adds to the score of a link
 */
record Manifest(
        String name,
        String sha256,
        String vocabularySha256,
        List<String> columns,
        Thresholds thresholds,
        Verdict verdict,
        TagBias tagBias,
        LinkBias linkBias,
        WindowSize window) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Manifest {
        columns = List.copyOf(columns);
    }

    /**
     * A logistic regression of whether a sentence is biased, fitted on sentences that the network never learnt from.
     *
     * @param sentence weight of the mean logit of the sentence's column
     * @param strongestWord of the greatest logit of a biased word
     * @param threeStrongestWords of the sum of the three greatest probabilities of a biased word
     * @param allWords of the sum of all of them
     * @param strongestLoaded of the greatest logit of a loaded span
     * @param intercept what a sentence starts from
     */
    record Verdict(
            double sentence,
            double strongestWord,
            double threeStrongestWords,
            double allWords,
            double strongestLoaded,
            double intercept) {}

    /**
     * Finds more of a role than training's loss, which counts every word alike, would; chosen on the development part of
     * PolNeAR, like the thresholds.
     */
    record TagBias(double source, double cue, double content) {}

    /** By bucket of distance, from a content to its cue and from a cue to its source. */
    record LinkBias(List<Double> content, List<Double> source) {

        LinkBias {
            content = List.copyOf(content);
            source = List.copyOf(source);
            if (content.size() != LinkScores.BUCKETS || source.size() != LinkScores.BUCKETS) {
                throw new IllegalArgumentException("a bias for each of " + LinkScores.BUCKETS + " distances");
            }
        }
    }

    /**
     * How much of a text the encoder sees at a time.
     *
     * @param pieces the most pieces of a window
     * @param paragraph from how many pieces on a window ends with its paragraph
     */
    record WindowSize(int pieces, int paragraph) {

        WindowSize {
            if (pieces < WordPieces.MOST) {
                throw new IllegalArgumentException("a window holds every word");
            }
        }
    }

    /** @throws IllegalStateException where something is missing or malformed */
    static Manifest parse(byte[] json) {
        try {
            return JSON.readValue(json, Manifest.class);
        } catch (JacksonException malformed) {
            throw new IllegalStateException("the model's manifest: " + malformed.getOriginalMessage(), malformed);
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory can be read", impossible);
        }
    }

    /**
     * The place of a column.
     *
     * @throws IllegalStateException where the model has no such column
     */
    int column(String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new IllegalStateException("the model " + name + " has no column " + column);
        }
        return place;
    }
}
