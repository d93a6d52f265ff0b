package org.tiltmeter.nlp.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.nlp.language.Entry.PartOfSpeech;
import org.tiltmeter.nlp.resource.PhraseTable;
import org.tiltmeter.nlp.resource.Row;
import org.tiltmeter.nlp.resource.Table;
import org.tiltmeter.nlp.text.Token;

/** Phrases in which a word that is loaded elsewhere says plainly what it says: "fake accounts", "guilty to lying". */
final class LiteralUses {

    private final PhraseTable<Row> table;

    LiteralUses() {
        Map<String, Row> forms = new HashMap<>();
        for (Row row : Table.read("language/literal-uses.txt", 2)) {
            List<String> all =
                    row.cell(1).equals("n") ? Inflections.of(row.cell(0), PartOfSpeech.NOUN) : List.of(row.cell(0));
            all.forEach(form -> forms.putIfAbsent(form, row));
        }
        table = PhraseTable.ofNormals(forms);
    }

    /** The terms of a sentence but for those that stand in such a phrase. */
    List<Occurrence> leftOut(Clause clause, List<Occurrence> terms) {
        if (terms.isEmpty()) {
            return terms;
        }
        BitSet literal = literal(clause.sentence().tokens());
        return terms.stream()
                .filter(term -> literal.nextClearBit(term.first()) <= term.last())
                .toList();
    }

    private BitSet literal(List<Token> tokens) {
        BitSet literal = new BitSet();
        for (int at = 0; at < tokens.size(); at++) {
            PhraseTable.Match<Row> match = table.longestAt(tokens, at);
            if (match != null) {
                literal.set(at, match.last() + 1);
            }
        }
        return literal;
    }
}
