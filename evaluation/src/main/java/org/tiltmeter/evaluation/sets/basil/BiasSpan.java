package org.tiltmeter.evaluation.sets.basil;

import org.tiltmeter.article.Span;

/**
 * A span that annotators found biased.
 *
 * @param sentence {@code title}, or {@code p} and the position of its sentence in the body
 * @param start first character in its sentence, in code points
 * @param end one past the last
 * @param span the same in the article
 * @param lexical whether by its wording (lex) and not by what it tells (inf)
 * @param target whom it is about, in the set's spelling: {@code Donald_Trump}
 * @param quoted whether it stands in a quotation
 */
record BiasSpan(String sentence, int start, int end, Span span, boolean lexical, String target, boolean quoted) {}
