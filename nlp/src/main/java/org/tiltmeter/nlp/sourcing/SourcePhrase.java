package org.tiltmeter.nlp.sourcing;

import java.util.Set;

/**
 * The parts of a noun phrase that names a source.
 *
 * @param whole all of it, appositions included
 * @param core up to the first comma, bracket or relative clause
 * @param head position of the noun that says what it is: the last before "of", "in", "familiar", …
 */
record SourcePhrase(Words words, Range whole, Range core, int head) {

    private static final Set<String> POSTMODIFIERS = Set.of(
            "of",
            "in",
            "from",
            "for",
            "at",
            "with",
            "on",
            "to",
            "close",
            "familiar",
            "briefed",
            "involved",
            "who",
            "near",
            "inside",
            "within",
            "speaking",
            "working",
            "said",
            "under",
            "against",
            "by",
            "about",
            "between",
            "there",
            "alike",
            "involving");

    /** What describes somebody even where the start of a sentence capitalises it. */
    private static final Set<String> RANKS =
            Set.of("senior", "top", "former", "current", "high-ranking", "local", "federal");

    static SourcePhrase of(Words words, Range whole) {
        int last = whole.first();
        while (last < whole.last() && !borders(words, last + 1)) {
            last++;
        }
        Range core = new Range(whole.first(), last);
        int head = core.first();
        while (head < core.last() && !POSTMODIFIERS.contains(words.normal(head + 1))) {
            head++;
        }
        // "Emails released by Marlow" are emails.
        boolean participle = head > core.first()
                && head < core.last()
                && (words.normal(head).endsWith("ed") || WordClass.IRREGULAR_PAST.holds(words.normal(head)))
                && !WordClass.DETERMINER.holds(words.normal(head - 1));
        head -= participle ? 1 : 0;
        return new SourcePhrase(words, whole, core, head);
    }

    private static boolean borders(Words words, int at) {
        return switch (words.normal(at)) {
            case ",", "(", "[", "who", "which", "that", "\u2014", "--", "\u2013", "-" -> true;
            default -> false;
        };
    }

    String headNoun() {
        return words.normal(head);
    }

    boolean namesSomebody() {
        return words.isCapitalised(head);
    }

    boolean isDefinite() {
        return Set.of("the", "this", "that", "these", "those").contains(words.normal(core.first()));
    }

    boolean isPlural() {
        return headNoun().endsWith("s")
                || headNoun().equals("people")
                || headNoun().equals("some")
                || headNoun().equals("many");
    }

    /** Words before the head that describe: neither determiners, nor counts, nor "unnamed". */
    int modifiers() {
        int count = 0;
        for (int at = core.first(); at < head; at++) {
            String normal = words.normal(at);
            boolean empty = WordClass.DETERMINER.holds(normal)
                    || WordClass.POSSESSIVE.holds(normal)
                    || WordClass.COORDINATOR.holds(normal)
                    || Set.of("unnamed", "anonymous", "unidentified", "named", "of", "other", "more", "whose")
                            .contains(normal)
                    || !words.isWord(at);
            count += empty ? 0 : 1;
        }
        return count;
    }

    /** How many of them are set as names: "White House officials", "Veranian and Orsian officials". */
    int names() {
        int count = 0;
        for (int at = core.first(); at < head; at++) {
            boolean empty = WordClass.DETERMINER.holds(words.normal(at)) || RANKS.contains(words.normal(at));
            count += words.isCapitalised(at) && !empty ? 1 : 0;
        }
        return count;
    }

    boolean isPostmodified() {
        return head < core.last();
    }

    /** What follows the core: "A spokesman, John Doe". */
    boolean hasNamedApposition() {
        int at = core.last() + 2;
        return at <= whole.last() && words.normal(core.last() + 1).equals(",") && words.isCapitalised(at);
    }

    Range apposition() {
        return new Range(core.last() + 2, whole.last());
    }
}
