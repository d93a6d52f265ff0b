package org.tiltmeter.evaluation.sets.ptc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.SentenceScore;
import org.tiltmeter.nlp.model.WordScore;

/** The spans that a model's scores make: words in a row, within one sentence, that each score high enough. */
final class LoadedRuns {

    private LoadedRuns() {}

    static List<Span> of(Scores scores, double threshold) {
        List<Span> runs = new ArrayList<>();
        for (SentenceScore sentence : scores.sentences()) {
            Span run = null;
            for (WordScore word : scores.words(sentence.span())) {
                boolean loaded = word.loaded() >= threshold;
                if (!loaded && run != null) {
                    runs.add(run);
                }
                run = loaded ? extended(run, word.span()) : null;
            }
            if (run != null) {
                runs.add(run);
            }
        }
        return runs;
    }

    private static Span extended(@Nullable Span run, Span word) {
        return run == null ? word : new Span(run.part(), run.start(), word.end());
    }
}
