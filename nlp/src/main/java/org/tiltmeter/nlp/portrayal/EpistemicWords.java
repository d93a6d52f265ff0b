package org.tiltmeter.nlp.portrayal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.EpistemicWord;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.language.Clause;
import org.tiltmeter.nlp.language.Inflections;
import org.tiltmeter.nlp.language.Scene;
import org.tiltmeter.nlp.resource.PhraseTable;
import org.tiltmeter.nlp.resource.PhraseTable.Match;
import org.tiltmeter.nlp.resource.Row;
import org.tiltmeter.nlp.resource.Table;

/** Words that say how far something is true, by {@code epistemic.txt}; cues of attributions are left to their stance. */
final class EpistemicWords {

    private static final int REACH = 8;
    private static final double SURE = 0.8;
    private static final double UNTIED = 0.6;

    private final PhraseTable<EpistemicWord.Kind> table = table();
    private final Grammar grammar;

    EpistemicWords(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(List<EpistemicWord> found, Clause clause, Scene scene, Said said) {
        for (int at = 0; at < clause.size(); at++) {
            Match<EpistemicWord.Kind> match = table.longestAt(clause.sentence().tokens(), at);
            if (match != null) {
                Span span = clause.sentence().span(at, match.last());
                // "May 5" is a month.
                boolean name = at > 0 && clause.sentence().tokens().get(at).isCapitalised();
                if (!name && clause.anyAt(at) == null && !said.isCue(span)) {
                    Actor actor = actor(clause, at);
                    found.add(new EpistemicWord(
                            found.size(),
                            span,
                            match.value(),
                            actor == null ? null : actor.id(),
                            scene.voices().at(span),
                            actor == null ? UNTIED : SURE,
                            "lexicon:epistemic"));
                }
                at = match.last();
            }
        }
    }

    /** The actor mentioned next before a word, with no border of a clause between but "who". */
    private @Nullable Actor actor(Clause clause, int word) {
        for (int at = word - 1; at >= Math.max(0, word - REACH); at--) {
            Naming naming = clause.actorAt(at);
            if (naming != null) {
                return naming.possessive() ? null : naming.actor();
            }
            if (grammar.is("clause", clause, at) && !grammar.is("relative", clause, at)) {
                return null;
            }
        }
        return null;
    }

    private static PhraseTable<EpistemicWord.Kind> table() {
        Map<String, EpistemicWord.Kind> forms = new HashMap<>();
        for (Row row : Table.read("portrayal/epistemic.txt", 3)) {
            EpistemicWord.Kind kind = kind(row);
            List<String> all =
                    switch (row.cell(2)) {
                        case "v" -> Inflections.ofVerb(row.cell(0));
                        case "p" -> List.of(row.cell(0));
                        default -> throw row.malformed("neither v nor p");
                    };
            all.forEach(form -> forms.putIfAbsent(form, kind));
        }
        return PhraseTable.ofNormals(forms);
    }

    private static EpistemicWord.Kind kind(Row row) {
        try {
            return EpistemicWord.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw row.malformed("not a class: " + row.cell(1));
        }
    }
}
