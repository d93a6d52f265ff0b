package org.tiltmeter.nlp.sourcing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Attribution.Stance;
import org.tiltmeter.nlp.sourcing.ReportingVerb.Form;
import org.tiltmeter.nlp.sourcing.ReportingVerb.Frame;
import org.tiltmeter.nlp.text.Resources;

/** The verbs of {@code reporting-verbs.tsv} in all their forms. */
final class ReportingVerbs {

    static final ReportingVerbs SHIPPED = new ReportingVerbs();

    private record Inflected(ReportingVerb verb, Form form, List<String> particle) {}

    /**
     * A verb found in a text.
     *
     * @param range its tokens, its particle included
     */
    record Found(ReportingVerb verb, Form form, Range range) {}

    private final Map<String, List<Inflected>> byFirstWord = new HashMap<>();

    private ReportingVerbs() {
        for (String entry : Resources.entries(ReportingVerbs.class, "reporting-verbs.tsv")) {
            String[] fields = entry.split("\t", -1);
            EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
            for (String frame : fields[2].split(",", -1)) {
                frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
            }
            Stance stance = Stance.valueOf(fields[1].toUpperCase(Locale.ROOT));
            add(
                    new ReportingVerb(fields[0], stance, frames),
                    fields.length > 3 ? fields[3].split(",", -1) : new String[0]);
        }
        byFirstWord
                .values()
                .forEach(verbs -> verbs.sort((one, other) ->
                        Integer.compare(other.particle().size(), one.particle().size())));
    }

    private void add(ReportingVerb verb, String[] irregular) {
        String[] words = verb.lemma().split(" ", -1);
        List<String> particle = List.of(words).subList(1, words.length);
        Inflection inflection = Inflection.of(words[0]);
        String past = irregular.length > 0 ? irregular[0].split(" ", -1)[0] : inflection.past();
        String participle = irregular.length > 1 ? irregular[1].split(" ", -1)[0] : past;
        put(words[0], verb, Form.BASE, particle);
        put(inflection.thirdPerson(), verb, Form.THIRD_PERSON, particle);
        put(past, verb, Form.PAST, particle);
        if (!participle.equals(past)) {
            put(participle, verb, Form.PARTICIPLE, particle);
        }
        put(inflection.gerund(), verb, Form.GERUND, particle);
    }

    private void put(String form, ReportingVerb verb, Form kind, List<String> particle) {
        byFirstWord.computeIfAbsent(form, key -> new ArrayList<>()).add(new Inflected(verb, kind, particle));
    }

    /** The verb that starts at a token, the one with the longest particle first, or null. */
    @Nullable
    Found at(Words words, int token) {
        for (Inflected inflected : byFirstWord.getOrDefault(words.normal(token), List.of())) {
            int last = token;
            for (String word : inflected.particle()) {
                last = words.normal(last + 1).equals(word) ? last + 1 : Integer.MIN_VALUE;
                if (last < 0) {
                    break;
                }
            }
            if (last >= token) {
                return new Found(inflected.verb(), inflected.form(), new Range(token, last));
            }
        }
        return null;
    }
}
