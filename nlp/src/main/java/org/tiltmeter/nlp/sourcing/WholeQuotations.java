package org.tiltmeter.nlp.sourcing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.sourcing.Quotation.Ending;

/**
 * Gives attributions the whole of what they quote: all sentences of a quotation, all paragraphs of a long one, and the
 * quotations that follow with nobody else to speak them.
 */
final class WholeQuotations {

    private final Words words;
    private final Quotations quotations;
    private final List<Quotation> outer;
    private final TreeMap<Integer, Integer> byFirstToken = new TreeMap<>();

    WholeQuotations(Words words, Quotations quotations) {
        this.words = words;
        this.quotations = quotations;
        this.outer = quotations.all().stream()
                .filter(quotation -> quotation.depth() == 0)
                .toList();
        for (int i = 0; i < outer.size(); i++) {
            byFirstToken.put(outer.get(i).firstToken(), i);
        }
    }

    List<Candidate> completed(List<Candidate> candidates) {
        List<Candidate> whole =
                new ArrayList<>(candidates.stream().map(this::whole).toList());
        boolean[] explained = new boolean[outer.size()];
        int[] lastOf = new int[words.sentences()];
        Arrays.fill(lastOf, -1);
        for (int i = 0; i < whole.size(); i++) {
            explain(whole.get(i), explained);
            lastOf[sentence(whole.get(i))] = i;
        }
        followUp(whole, explained, lastOf);
        return whole;
    }

    private int sentence(Candidate candidate) {
        Range cue = candidate.cue();
        return words.sentenceOf(cue == null ? candidate.firstToken() : cue.first());
    }

    private void explain(Candidate candidate, boolean[] explained) {
        for (Range range : candidate.content()) {
            for (int index :
                    byFirstToken.subMap(range.first(), true, range.last(), true).values()) {
                explained[index] = true;
            }
        }
    }

    private Candidate whole(Candidate candidate) {
        Range cue = candidate.cue();
        Quotation within = cue == null ? null : quotations.at(cue.first());
        List<Range> ranges = new ArrayList<>();
        for (Range range : candidate.content()) {
            ranges.add(whole(range, within));
        }
        continueFrom(ranges, within);
        return candidate.withContent(ranges);
    }

    private Range whole(Range range, @Nullable Quotation within) {
        Quotation first = quotations.at(range.first());
        Quotation last = quotations.at(range.last());
        int start = range.first();
        int end = range.last();
        if (first != null && !first.equals(within) && first.firstToken() < start && first.lastToken() <= end) {
            start = first.firstToken();
        }
        boolean whole = last != null && !last.equals(within) && last.ending() != Ending.UNCLOSED;
        if (last != null && whole && last.firstToken() >= range.first() && last.lastToken() > end) {
            end = last.lastToken();
        }
        return new Range(start, end);
    }

    /** The paragraphs before and after of a quotation that is set over several. */
    private void continueFrom(List<Range> ranges, @Nullable Quotation within) {
        Integer first = byFirstToken.get(ranges.getFirst().first());
        while (first != null && outer.get(first).continues() && first > 0) {
            first--;
            ranges.addFirst(outer.get(first).range());
        }
        Quotation last = quotations.at(ranges.getLast().last());
        Integer index = last == null || last.equals(within) ? null : byFirstToken.get(last.firstToken());
        while (index != null && outer.get(index).ending() == Ending.CONTINUED && index + 1 < outer.size()) {
            index++;
            ranges.add(outer.get(index).range());
        }
    }

    /** A quotation that fills its sentences right after a quoted speaker goes on with that speaker. */
    private void followUp(List<Candidate> whole, boolean[] explained, int[] lastOf) {
        Map<Integer, List<Range>> more = new HashMap<>();
        for (int i = 0; i < outer.size(); i++) {
            Quotation quotation = outer.get(i);
            int sentence = words.sentenceOf(quotation.firstToken());
            if (explained[i] || sentence == 0 || !fills(quotation)) {
                continue;
            }
            int speaker = lastOf[sentence - 1];
            if (speaker >= 0 && near(sentence - 1, sentence) && quotes(whole.get(speaker))) {
                more.computeIfAbsent(speaker, key -> new ArrayList<>()).add(quotation.range());
                explained[i] = true;
                for (int at = sentence; at <= words.sentenceOf(quotation.lastToken()); at++) {
                    lastOf[at] = lastOf[at] < 0 ? speaker : lastOf[at];
                }
            }
        }
        more.forEach((speaker, ranges) -> whole.set(speaker, whole.get(speaker).alsoSaying(ranges)));
    }

    private boolean near(int before, int sentence) {
        return words.sameParagraph(before, sentence) || words.nextParagraph(before, sentence);
    }

    /** Whether nothing but the quotation stands in its first sentence. */
    private boolean fills(Quotation quotation) {
        Range sentence = words.sentence(words.sentenceOf(quotation.firstToken()));
        return quotation.firstToken() == sentence.first() && quotation.lastToken() >= sentence.last() - 1;
    }

    private boolean quotes(Candidate candidate) {
        return candidate.source() != null
                && candidate.content().stream().anyMatch(range -> !byFirstToken
                        .subMap(range.first(), true, range.last(), true)
                        .isEmpty());
    }
}
