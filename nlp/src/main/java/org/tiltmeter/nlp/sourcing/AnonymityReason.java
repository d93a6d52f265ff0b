package org.tiltmeter.nlp.sourcing;

import java.util.Set;

/** Whether a sentence says why a source stays unnamed: "on condition of anonymity because …". */
final class AnonymityReason {

    private static final Set<String> WITHHELD =
            Set.of("anonymity", "anonymously", "unnamed", "named", "identified", "authorized", "authorised");
    private static final Set<String> REASON = Set.of(
            "because",
            "citing",
            "since",
            "fear",
            "fearing",
            "discuss",
            "authorized",
            "authorised",
            "sensitive",
            "lest");

    private AnonymityReason() {}

    static boolean given(Words words, int token) {
        Range sentence = words.sentence(words.sentenceOf(token));
        boolean withheld = false;
        boolean reason = false;
        for (int at = sentence.first(); at <= sentence.last(); at++) {
            String normal = words.normal(at);
            boolean asked = !normal.equals("named") && !normal.equals("identified") && !normal.equals("unnamed");
            boolean refused =
                    words.normal(at - 1).equals("be") && words.normal(at - 2).equals("to");
            withheld |= WITHHELD.contains(normal) && (asked || refused);
            reason |= withheld && REASON.contains(normal);
        }
        return withheld && reason;
    }
}
