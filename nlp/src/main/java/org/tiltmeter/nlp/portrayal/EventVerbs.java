package org.tiltmeter.nlp.portrayal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.language.Inflections;
import org.tiltmeter.nlp.resource.Row;
import org.tiltmeter.nlp.resource.Table;

/** The verbs of {@code events.txt} in all their forms. */
final class EventVerbs {

    /** What a form of a verb can be. */
    enum Shape {
        /** "attack", "attacks": a noun as well. */
        PRESENT,
        PAST,
        PARTICIPLE,
        /** Of most verbs one form is both. */
        PAST_OR_PARTICIPLE,
        GERUND;

        boolean isPast() {
            return this == PAST || this == PAST_OR_PARTICIPLE;
        }

        boolean isParticiple() {
            return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
        }
    }

    /** A verb's form. */
    record Form(Shape shape, boolean harm) {}

    private final Map<String, Form> forms = new HashMap<>();

    EventVerbs() {
        for (Row row : Table.read("portrayal/events.txt", 3)) {
            boolean harm = row.cell(2).equals("harm");
            List<String> regular = Inflections.ofVerb(row.cell(0));
            List<String> irregular = row.words(1);
            add(regular.get(0), Shape.PRESENT, harm);
            add(regular.get(1), Shape.PRESENT, harm);
            add(regular.get(3), Shape.GERUND, harm);
            switch (irregular.size()) {
                case 0 -> add(regular.get(2), Shape.PAST_OR_PARTICIPLE, harm);
                case 1 -> add(irregular.getFirst(), Shape.PAST_OR_PARTICIPLE, harm);
                case 2 -> {
                    add(irregular.getFirst(), Shape.PAST, harm);
                    add(irregular.getLast(), Shape.PARTICIPLE, harm);
                }
                default -> throw row.malformed("more than a past and a participle");
            }
        }
    }

    /** The form that a word in lower case is, or null. */
    @Nullable
    Form of(String word) {
        return forms.get(word);
    }

    /** "hit" is present as well as past: the past is what news has. */
    private void add(String form, Shape shape, boolean harm) {
        forms.put(form, new Form(shape, harm));
    }
}
