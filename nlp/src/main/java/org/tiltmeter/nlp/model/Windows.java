package org.tiltmeter.nlp.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs a text into windows: whole sentences as long as they fit, ending at a paragraph once a window is about half
 * full. A sentence that is longer than a window is cut. The packing depends on the text alone.
 */
final class Windows {

    private final PiecedText text;
    private final Manifest.WindowSize size;
    private final List<Window> found = new ArrayList<>();
    private int first;

    private Windows(PiecedText text, Manifest.WindowSize size) {
        this.text = text;
        this.size = size;
    }

    static List<Window> of(PiecedText text, Manifest.WindowSize size) {
        Windows windows = new Windows(text, size);
        List<Word> words = text.words();
        int start = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size()
                    || words.get(at).sentence() != words.get(start).sentence()) {
                windows.sentence(start, at);
                start = at;
            }
        }
        windows.close(words.size());
        return List.copyOf(windows.found);
    }

    private void sentence(int start, int after) {
        int part = start;
        for (int at = start; at < after; at++) {
            if (text.pieces(part, at + 1) > size.pieces()) {
                add(part, at);
                part = at;
            }
        }
        add(part, after);
    }

    private void add(int start, int after) {
        boolean full = text.pieces(first, after) > size.pieces();
        boolean atParagraph =
                text.words().get(start).startsParagraph() && text.pieces(first, start) >= size.paragraph();
        if (full || atParagraph) {
            close(start);
        }
    }

    private void close(int after) {
        if (after > first) {
            found.add(new Window(first, after));
            first = after;
        }
    }
}
