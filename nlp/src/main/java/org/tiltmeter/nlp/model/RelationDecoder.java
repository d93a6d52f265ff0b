package org.tiltmeter.nlp.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.model.Columns.Tags;

/**
 * From numbers to attributions, window by window: phrases of each role, then each content with its cue and each cue
 * with its source. For a cue that is left without content, fainter ones beside it are looked at. A doubtful cue and one
 * without any content are none, a content without a cue says nothing about who speaks, and who says it and that it is said is no part of what is said.
 */
final class RelationDecoder {

    /** By how much the logit of being outside is lowered for a cue without content; chosen on PolNeAR dev. */
    private static final double FAINTER = 1.2;

    /** How many words a faint content may stand away from its cue; chosen like {@link #FAINTER}. */
    private static final int BESIDE = 2;

    /** How sure the network is of a cue on average over its words: of those less sure, two of three are none on PolNeAR dev. */
    private static final double SURE = 0.6;

    /** What a content or source neither begins nor ends with; quotation marks and brackets belong to it. */
    private static final Set<String> SEPARATORS = Set.of(",", ";", ":", ".", "-", "\u2013", "\u2014", "\u2026");

    private final List<Word> words;
    private final Columns columns;
    private final Manifest.LinkBias bias;
    private final String producer;

    RelationDecoder(List<Word> words, Manifest manifest) {
        this.words = words;
        columns = Columns.of(manifest);
        bias = manifest.linkBias();
        producer = manifest.name() + "/attribution";
    }

    /** In the reading order of their cues. */
    List<Relation> relations(List<Logits> windows) {
        return windows.stream()
                .flatMap(logits -> relations(logits).stream())
                .sorted(Comparator.comparing(Relation::cue))
                .toList();
    }

    private List<Relation> relations(Logits logits) {
        List<Phrase> cues = TagPath.phrases(words, logits, columns.cue());
        List<Phrase> contents = contents(logits, cues);
        List<Phrase> sources = trimmed(TagPath.phrases(words, logits, columns.source()));
        double[][] toCue = LinkScores.ofContents(logits, bias).scores(contents, cues);
        leaveOutDoubtful(toCue, contents, cues, logits);
        double[][] toSource = LinkScores.ofSources(logits, bias).scores(sources, cues);
        List<Relation> found = new ArrayList<>();
        for (int k = 0; k < cues.size(); k++) {
            int cue = k;
            Phrase source = source(sources, toSource, cue);
            List<Phrase> own = IntStream.range(0, contents.size())
                    .filter(content -> best(toCue[content]) == cue)
                    .mapToObj(contents::get)
                    .flatMap(content -> content.without(cues.get(cue)).stream())
                    .flatMap(content -> source == null ? Stream.of(content) : content.without(source).stream())
                    .toList();
            if (!trimmed(own).isEmpty()) {
                found.add(relation(logits, source, cues.get(cue), trimmed(own)));
            }
        }
        return found;
    }

    /** Takes doubtful cues from the choice: what belonged to one may belong to another of its sentence, but to none else. */
    private void leaveOutDoubtful(double[][] toCue, List<Phrase> contents, List<Phrase> cues, Logits logits) {
        boolean[] sure = new boolean[cues.size()];
        for (int cue = 0; cue < cues.size(); cue++) {
            sure[cue] = share(logits, List.of(cues.get(cue)), columns.cue()) >= SURE;
        }
        for (int content = 0; content < contents.size(); content++) {
            int best = best(toCue[content]);
            int sentence = words.get(contents.get(content).first()).sentence();
            for (int cue = 0; cue < cues.size() && best >= 0; cue++) {
                boolean apart = words.get(cues.get(cue).first()).sentence() != sentence;
                toCue[content][cue] = sure[cue] && (sure[best] || !apart) ? toCue[content][cue] : 0;
            }
        }
    }

    /** Those that are plain, and the faint ones of cues that would have none. */
    private List<Phrase> contents(Logits logits, List<Phrase> cues) {
        LinkScores links = LinkScores.ofContents(logits, bias);
        List<Phrase> plain = trimmed(TagPath.phrases(words, logits, columns.content()));
        BitSet served = new BitSet();
        bestCues(links, plain, cues).filter(cue -> cue >= 0).forEach(served::set);
        if (served.cardinality() == cues.size()) {
            return plain;
        }
        List<Phrase> faint = trimmed(
                        TagPath.phrases(words, logits, columns.content().fainter(FAINTER)))
                .stream()
                .filter(phrase -> plain.stream().noneMatch(phrase::overlaps))
                .toList();
        int[] cueOf = bestCues(links, faint, cues).toArray();
        Stream<Phrase> wanted = IntStream.range(0, faint.size())
                .filter(at -> cueOf[at] >= 0 && !served.get(cueOf[at]))
                .filter(at -> isBeside(faint.get(at), cues.get(cueOf[at])))
                .mapToObj(faint::get);
        return Stream.concat(plain.stream(), wanted).sorted().toList();
    }

    /** Whether a few words at most lie between, and all is in one paragraph. */
    private boolean isBeside(Phrase content, Phrase cue) {
        int first = Math.min(content.first(), cue.first());
        int after = Math.max(content.after(), cue.after());
        return content.gapTo(cue) <= BESIDE
                && words.subList(first + 1, after).stream().noneMatch(Word::startsParagraph);
    }

    private static IntStream bestCues(LinkScores links, List<Phrase> contents, List<Phrase> cues) {
        return Arrays.stream(links.scores(contents, cues)).mapToInt(RelationDecoder::best);
    }

    private Relation relation(Logits logits, @Nullable Phrase source, Phrase cue, List<Phrase> contents) {
        double confidence = share(logits, List.of(cue), columns.cue()) * share(logits, contents, columns.content());
        return new Relation(
                source == null ? null : span(source),
                span(cue),
                contents.stream().map(this::span).toList(),
                Math.round(confidence * 1000) / 1000.0,
                producer);
    }

    private static @Nullable Phrase source(List<Phrase> sources, double[][] scores, int cue) {
        double[] ofCue = IntStream.range(0, sources.size())
                .mapToDouble(source -> scores[source][cue])
                .toArray();
        int best = best(ofCue);
        return best < 0 ? null : sources.get(best);
    }

    /** The place of the greatest score above 0, or -1. */
    private static int best(double[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            best = scores[i] > (best < 0 ? 0 : scores[best]) ? i : best;
        }
        return best;
    }

    /** The mean probability that the words of some phrases have their role. */
    private static double share(Logits logits, List<Phrase> phrases, Tags tags) {
        return phrases.stream()
                .flatMapToInt(phrase -> IntStream.range(phrase.first(), phrase.after()))
                .mapToDouble(word -> 1 - Probability.softmax(tags.of(logits, word))[0])
                .average()
                .orElse(0);
    }

    private List<Phrase> trimmed(List<Phrase> phrases) {
        List<Phrase> trimmed = new ArrayList<>();
        for (Phrase phrase : phrases) {
            int first = phrase.first();
            int after = phrase.after();
            while (first < after && SEPARATORS.contains(words.get(first).written())) {
                first++;
            }
            while (first < after && SEPARATORS.contains(words.get(after - 1).written())) {
                after--;
            }
            if (first < after) {
                trimmed.add(new Phrase(first, after));
            }
        }
        return trimmed;
    }

    private Span span(Phrase phrase) {
        Span first = words.get(phrase.first()).span();
        return new Span(
                first.part(),
                first.start(),
                words.get(phrase.after() - 1).span().end());
    }
}
