package org.tiltmeter.quickstart.samples;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.quickstart.samples.Agreement.Relation;
import org.tiltmeter.quickstart.samples.Agreement.Term;
import org.tiltmeter.quickstart.samples.Findings.Loaded;
import org.tiltmeter.quickstart.samples.Findings.Said;

/** Where engine and careful reader part, for a person to read. */
record Misses(Agreement agreement) {

    @Override
    public String toString() {
        return Stream.of(relations(), terms())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n  ", article().title() + "\n  ", "\n"));
    }

    private Stream<String> relations() {
        var pairs = agreement.relations();
        return Stream.concat(
                without(agreement.expected().said(), pairs.stream().map(Relation::expected))
                        .map(said -> "relation missed: " + told(said)),
                without(agreement.found().said(), pairs.stream().map(Relation::found))
                        .map(said -> "relation too many: " + told(said)));
    }

    private Stream<String> terms() {
        var terms = agreement.terms();
        return Stream.of(
                        without(agreement.expected().loaded(), terms.stream().map(Term::expected))
                                .map(term -> "loaded term missed: " + told(term)),
                        agreement.found().loaded().stream()
                                .filter(term -> isNone(agreement.expected().loaded(), term))
                                .map(term -> "loaded term too many: " + told(term)),
                        astray(term -> !term.hasRightVoice(), "voice"),
                        astray(term -> !term.hasRightTarget(), "target"))
                .flatMap(lines -> lines);
    }

    private Stream<String> astray(Predicate<Term> which, String what) {
        return agreement.terms().stream().filter(which).map(term -> "wrong %s: %s, found: %s"
                .formatted(what, told(term.expected()), told(term.found())));
    }

    private String told(Said said) {
        String content = said.content().stream().map(this::told).collect(Collectors.joining(" … "));
        return "%s | %s | %s".formatted(told(said.source()), told(said.cue()), content);
    }

    private String told(Loaded term) {
        return "%s (voice %s, target %s)".formatted(told(term.span()), term.voice(), term.target());
    }

    private String told(@Nullable Span span) {
        return span == null ? "–" : article().covered(span).replace("\n\n", "¶");
    }

    private ArticleText article() {
        return agreement.article();
    }

    private static boolean isNone(List<Loaded> terms, Loaded found) {
        return terms.stream().noneMatch(term -> term.span().overlaps(found.span()));
    }

    private static <T> Stream<T> without(List<T> all, Stream<T> paired) {
        var known = paired.collect(Collectors.toSet());
        return all.stream().filter(each -> !known.contains(each));
    }
}
