package org.tiltmeter.nlp.model;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.resource.Fingerprint;
import org.tiltmeter.nlp.resource.Table;
import org.tiltmeter.nlp.text.Sentence;

/**
 * A network with its vocabulary and manifest, verified against each other. Immutable: one serves all threads, and it
 * should be one, since it holds the network's memory until it is closed.
 */
public final class Model implements AutoCloseable {

    private static @Nullable Model shipped;

    private final Manifest manifest;
    private final String version;
    private final WordPieces vocabulary;
    private final Encoder encoder;

    /**
     * Loads a model from anywhere.
     *
     * @param files opens {@code manifest.json}, {@code vocab.txt} and {@code model.onnx}
     * @throws IllegalStateException where one of them is not what the manifest says
     */
    public Model(Function<String, InputStream> files) {
        byte[] described = ModelFile.of(files, "manifest.json").bytes();
        manifest = Manifest.parse(described);
        version = manifest.name() + "." + Fingerprint.of(described);
        ModelFile pieces = ModelFile.of(files, "vocab.txt");
        pieces.verify(manifest.vocabularySha256());
        vocabulary = new WordPieces(
                new String(pieces.bytes(), StandardCharsets.UTF_8).lines().toList());
        ModelFile network = ModelFile.of(files, "model.onnx");
        encoder = new Encoder(
                network.directBytes(network.verify(manifest.sha256())),
                manifest.columns().size());
    }

    /**
     * The model of this build; loaded when first asked for, and kept as long as the process lives.
     *
     * @throws IllegalStateException where its files are not what its manifest says
     */
    public static synchronized Model shipped() {
        if (shipped == null) {
            shipped = new Model(name -> Table.open("model/" + name));
        }
        return shipped;
    }

    /** Names the training, and by a fingerprint of the manifest the files and all that is set in it. */
    public String version() {
        return version;
    }

    Manifest manifest() {
        return manifest;
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
            logits.add(encoder.run(window, new WindowInput(text, window, vocabulary)));
        }
        return new EncodedArticle(sentences, text, logits, manifest);
    }

    @Override
    public void close() {
        encoder.close();
    }
}
