package org.tiltmeter.nlp.language;

import org.tiltmeter.article.Span;

/** Where a loaded term stands: its tokens in a sentence, and the entry of its last word. */
record Occurrence(Clause clause, int first, int last, Entry entry, String producer) {

    Span span() {
        return clause.sentence().span(first, last);
    }
}
