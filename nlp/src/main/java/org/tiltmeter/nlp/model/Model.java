package org.tiltmeter.nlp.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.resource.Table;
import org.tiltmeter.nlp.text.Sentence;

/**
 * A network with its vocabulary and manifest, verified against each other. Immutable: one serves all threads, and it
 * should be one, since it holds the network's memory until it is closed.
 */
public final class Model implements AutoCloseable {

    private static @Nullable Model shipped;

    private final Manifest manifest;
    private final WordPieces vocabulary;
    private final Encoder encoder;
    private final Columns columns;

    /**
     * @param files the bytes of {@code manifest.json}, {@code vocab.txt} and {@code model.onnx}
     * @throws IllegalStateException where one of them is not what the manifest says
     */
    Model(Function<String, byte[]> files) {
        manifest = Manifest.parse(files.apply("manifest.json"));
        columns = Columns.of(manifest);
        byte[] pieces = verified(files.apply("vocab.txt"), manifest.vocabularySha256(), "vocabulary");
        vocabulary = new WordPieces(
                new String(pieces, StandardCharsets.UTF_8).lines().toList());
        encoder = new Encoder(
                verified(files.apply("model.onnx"), manifest.sha256(), "network"),
                manifest.columns().size());
    }

    /**
     * The model of this build; loaded when first asked for, and kept as long as the process lives.
     *
     * @throws IllegalStateException where its files are not what its manifest says
     */
    public static synchronized Model shipped() {
        if (shipped == null) {
            shipped = new Model(name -> Table.bytes("model/" + name));
        }
        return shipped;
    }

    /** Name of the network and the training that made it. */
    public String version() {
        return manifest.version();
    }

    /** From which score on a word or sentence counts. */
    public Thresholds thresholds() {
        return manifest.thresholds();
    }

    /**
     * Runs the network over an article, window by window on this thread.
     *
     * @throws java.util.concurrent.CancellationException where the thread is interrupted meanwhile
     */
    public EncodedArticle encode(ArticleText article, List<Sentence> sentences) {
        PiecedText text = PiecedText.of(article, sentences, vocabulary);
        List<Logits> logits = new ArrayList<>();
        for (Window window : Windows.of(text, manifest.window())) {
            logits.add(encoder.run(text, window, vocabulary));
        }
        return new EncodedArticle(sentences, text, logits, columns);
    }

    @Override
    public void close() {
        encoder.close();
    }

    private static byte[] verified(byte[] bytes, String expected, String what) {
        String actual = HexFormat.of().formatHex(sha256().digest(bytes));
        if (!actual.equals(expected)) {
            throw new IllegalStateException(
                    "the model's " + what + " has SHA-256 " + actual + ", its manifest says " + expected);
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
