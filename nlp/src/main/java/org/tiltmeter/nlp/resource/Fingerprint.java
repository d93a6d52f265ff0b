package org.tiltmeter.nlp.resource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short hash over all of the engine's resources, so that readings made with other resources are told apart. */
public final class Fingerprint {

    private static final int BYTES = 5;

    /** Every resource of the rules; a test compares the list with the folder. */
    static final List<String> RESOURCES = List.of(
            "actors/common-capitals.txt",
            "actors/countries.txt",
            "actors/cues.txt",
            "actors/function-words.txt",
            "actors/given-names.txt",
            "actors/no-organisations.txt",
            "actors/not-actors.txt",
            "actors/organisation-heads.txt",
            "actors/organisations.txt",
            "actors/places.txt",
            "actors/public-figures.txt",
            "actors/short-given-names.txt",
            "actors/titles.txt",
            "language/clause-words.txt",
            "language/labels.txt",
            "language/literal-uses.txt",
            "language/one-sided.txt",
            "language/subjective-intensifiers.txt",
            "language/target-weights.txt",
            "portrayal/epistemic.txt",
            "portrayal/events.txt",
            "portrayal/words.txt",
            "provenance/accusations.txt",
            "provenance/channels.txt",
            "provenance/replies.txt",
            "provenance/roles.txt",
            "sourcing/anonymous-sources.tsv",
            "sourcing/closed-classes.tsv",
            "sourcing/documents.txt",
            "sourcing/media-nouns.txt",
            "sourcing/media.tsv",
            "sourcing/reporting-nouns.tsv",
            "sourcing/reporting-verbs.tsv",
            "text/abbreviations.tsv",
            "text/sentence-starts.txt");

    private Fingerprint() {}

    /** Ten hexadecimal digits over names and bytes. */
    public static String ofResources() {
        MessageDigest digest = sha256();
        for (String resource : RESOURCES) {
            digest.update(resource.getBytes(StandardCharsets.UTF_8));
            digest.update(Table.bytes(resource));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** Ten hexadecimal digits over a file. */
    public static String of(byte[] file) {
        return HexFormat.of().formatHex(sha256().digest(file), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
