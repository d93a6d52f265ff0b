package org.tiltmeter.evaluation.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is timed side by side. */
public enum Contender {
    /** Everything that Tiltmeter reads from an article, with the analysis service's heap. */
    READING("reading", "full reading", "-Xmx512m"),
    /** Who is mentioned and nothing else: sentences and rules, as within the full reading. */
    ACTORS("actors", "actors alone", "-Xmx512m"),
    /** Tiltmeter's network alone: sentences, pieces and the runs, no rules and nothing decoded. */
    ENCODER("encoder", "bare encoder", "-Xmx512m"),
    /** Stanford CoreNLP up to quotations and their speakers, with the heap that its models ask for. */
    CORENLP("corenlp", "CoreNLP", "-Xmx5g");

    private final String key;
    private final String title;
    private final String heap;

    Contender(String key, String title, String heap) {
        this.key = key;
        this.title = title;
        this.heap = heap;
    }

    /** The contender of a key, if there is one. */
    public static Optional<Contender> of(String key) {
        return Arrays.stream(values())
                .filter(contender -> contender.key.equals(key))
                .findFirst();
    }

    /** Its name on the command line and in JSON. */
    public String key() {
        return key;
    }

    /** Its name in the table. */
    public String title() {
        return title;
    }

    /** The options of its virtual machine; one collector for all, so that none is charged for idle helpers. */
    List<String> jvmOptions() {
        return List.of(heap, "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");
    }
}
