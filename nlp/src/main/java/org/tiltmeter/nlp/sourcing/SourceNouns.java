package org.tiltmeter.nlp.sourcing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.text.Resources;

/** Nouns for sources without a name, and for documents. */
final class SourceNouns {

    static final SourceNouns SHIPPED = new SourceNouns();

    /** How much a noun for an unnamed source tells by itself. */
    enum Kind {
        BARE,
        ROLE,
        PEOPLE
    }

    private final Map<String, Kind> anonymous = new HashMap<>();
    private final Set<String> documents = new HashSet<>(Resources.entries(SourceNouns.class, "documents.txt"));

    private SourceNouns() {
        for (String entry : Resources.entries(SourceNouns.class, "anonymous-sources.tsv")) {
            String[] fields = entry.split("\t", -1);
            anonymous.put(fields[0], Kind.valueOf(fields[1].toUpperCase(Locale.ROOT)));
        }
    }

    @Nullable
    Kind anonymous(String normal) {
        return anonymous.get(normal);
    }

    boolean isDocument(String normal) {
        return documents.contains(normal);
    }
}
