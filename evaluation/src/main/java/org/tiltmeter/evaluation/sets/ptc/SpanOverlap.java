package org.tiltmeter.evaluation.sets.ptc;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.score.Match;

/**
 * How much of some spans others cover, as the shared tasks on propaganda score (Da San Martino et al. 2019, SemEval-2020
 * task 11): a predicted span is right by the share of its characters that gold covers, a gold span is found by the share
 * of its own that predictions cover, and every span counts as one, long or short. Spans that overlap are joined first, on
 * either side.
 */
final class SpanOverlap {

    private SpanOverlap() {}

    static Match of(List<Span> gold, List<Span> predicted) {
        List<Span> goldSpans = joined(gold);
        List<Span> predictedSpans = joined(predicted);
        return new Match(
                covered(predictedSpans, goldSpans),
                predictedSpans.size(),
                covered(goldSpans, predictedSpans),
                goldSpans.size());
    }

    private static double covered(List<Span> spans, List<Span> by) {
        double sum = 0;
        for (Span span : spans) {
            for (Span other : by) {
                sum += (double) shared(span, other) / span.length();
            }
        }
        return sum;
    }

    private static int shared(Span a, Span b) {
        return a.overlaps(b) ? Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()) : 0;
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().filter(any -> any.length() > 0).sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().overlaps(span)) {
                Span before = joined.removeLast();
                joined.add(new Span(before.part(), before.start(), Math.max(before.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
