package org.tiltmeter.nlp.model;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.nlp.model.Columns.Tags;

/** The likeliest phrases of one role in one window. */
final class TagPath {

    private TagPath() {}

    /** The phrases in reading order. */
    static List<Phrase> phrases(List<Word> words, Logits logits, Tags tags) {
        Window window = logits.window();
        int[] path = LikeliestTags.path(words, window, word -> tags.of(logits, word));
        List<Phrase> found = new ArrayList<>();
        int after;
        for (int at = 0; at < path.length; at = after) {
            after = LikeliestTags.after(path, at);
            if (path[at] != LikeliestTags.OUTSIDE) {
                found.add(new Phrase(window.first() + at, window.first() + after));
            }
        }
        return found;
    }
}
