package org.tiltmeter.quickstart.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.quickstart.samples.Findings.Loaded;
import org.tiltmeter.quickstart.samples.Findings.Said;

/** How far what the engine found in an article agrees with what a careful reader finds there. */
record Agreement(ArticleText article, Findings expected, Findings found) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    /** An attribution that is there, and the one that was found for it. */
    record Relation(Said expected, Said found) {

        boolean agrees() {
            return agree(expected.source(), found.source())
                    && agree(expected.cue(), found.cue())
                    && sharedCharacters() > 0;
        }

        boolean sharesASideWith(Relation other) {
            return expected.equals(other.expected) || found.equals(other.found);
        }

        int sharedCharacters() {
            return expected.content().stream()
                    .flatMap(there -> found.content().stream().map(read -> shared(there, read)))
                    .mapToInt(Integer::intValue)
                    .sum();
        }
    }

    /** A loaded term that is there, and the first that was found on its words. */
    record Term(Loaded expected, Loaded found) {

        boolean hasRightVoice() {
            return expected.voice().equals(found.voice());
        }

        boolean hasRightTarget() {
            return Objects.equals(expected.target(), found.target());
        }
    }

    /** Attributions whose source, cue and content each overlap; each stands in one pair, those that share most first. */
    List<Relation> relations() {
        var candidates = expected.said().stream()
                .flatMap(there -> found.said().stream().map(read -> new Relation(there, read)))
                .filter(Relation::agrees)
                .sorted(Comparator.comparingInt(Relation::sharedCharacters).reversed())
                .toList();
        List<Relation> relations = new ArrayList<>();
        for (Relation candidate : candidates) {
            if (relations.stream().noneMatch(candidate::sharesASideWith)) {
                relations.add(candidate);
            }
        }
        return relations;
    }

    List<Term> terms() {
        return expected.loaded().stream()
                .flatMap(there -> found.loaded().stream()
                        .filter(read -> read.span().overlaps(there.span()))
                        .limit(1)
                        .map(read -> new Term(there, read)))
                .toList();
    }

    Score relationScore() {
        int pairs = relations().size();
        return new Score(
                new Share(pairs, found.said().size()),
                new Share(pairs, expected.said().size()));
    }

    Score sourceScore() {
        return overlapScore(spans(expected.said(), Said::source), spans(found.said(), Said::source));
    }

    /** Over the words inside attributed content, each counted once. */
    Score contentWordScore() {
        var there = contentWords(expected);
        var read = contentWords(found);
        return new Score(Share.of(read, there::contains), Share.of(there, read::contains));
    }

    Score loadedTermScore() {
        return overlapScore(spans(expected.loaded(), Loaded::span), spans(found.loaded(), Loaded::span));
    }

    Share rightVoices() {
        return Share.of(terms(), Term::hasRightVoice);
    }

    Share rightTargets() {
        return Share.of(terms(), Term::hasRightTarget);
    }

    private Set<Span> contentWords(Findings findings) {
        return findings.said().stream()
                .flatMap(said -> said.content().stream())
                .flatMap(this::words)
                .collect(Collectors.toSet());
    }

    private Stream<Span> words(Span span) {
        return WORD.matcher(article.covered(span))
                .results()
                .map(word -> new Span(span.part(), span.start() + word.start(), span.start() + word.end()));
    }

    private static Score overlapScore(Set<Span> expected, Set<Span> found) {
        return new Score(
                Share.of(found, read -> expected.stream().anyMatch(read::overlaps)),
                Share.of(expected, there -> found.stream().anyMatch(there::overlaps)));
    }

    private static <T> Set<Span> spans(List<T> all, Function<T, @Nullable Span> span) {
        return all.stream().map(span).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static boolean agree(@Nullable Span one, @Nullable Span other) {
        return (one != null && other != null) ? one.overlaps(other) : Objects.equals(one, other);
    }

    private static int shared(Span one, Span other) {
        return one.overlaps(other) ? Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()) : 0;
    }
}
