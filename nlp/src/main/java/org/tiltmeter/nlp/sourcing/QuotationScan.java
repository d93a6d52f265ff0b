package org.tiltmeter.nlp.sourcing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.sourcing.Quotation.Ending;

/** One walk over the tokens of an article, paragraph by paragraph, with a stack of open quotations. */
final class QuotationScan {

    private static final int DEEPEST = 4;

    private record Open(Mark mark, int at, boolean continues) {}

    private final Words words;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Open> stack = new ArrayList<>();
    private @Nullable Mark continued;

    QuotationScan(Words words) {
        this.words = words;
    }

    /** Quotations in the order of their first token, the outer before the inner. */
    List<Quotation> found() {
        int start = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || paragraphStarts(at)) {
                paragraph(start, at - 1);
                start = at;
            }
        }
        found.sort((one, other) -> one.firstToken() != other.firstToken()
                ? Integer.compare(one.firstToken(), other.firstToken())
                : Integer.compare(other.lastToken(), one.lastToken()));
        return List.copyOf(found);
    }

    private boolean paragraphStarts(int at) {
        return !words.sameParagraph(words.sentenceOf(at - 1), words.sentenceOf(at));
    }

    private void paragraph(int first, int last) {
        Mark awaited = continued;
        continued = null;
        for (int at = first; at <= last; at++) {
            Mark mark = Mark.of(words.text(at));
            if (mark != null) {
                mark(mark, at, at == first && mark == awaited);
            }
        }
        leaveOpen(last);
    }

    private void mark(Mark mark, int at, boolean continues) {
        int open = openAt(mark);
        if (mark.opens(words, at, open >= 0)) {
            if (open >= 0 && !mark.isSingle()) {
                forget(open, at);
            }
            if (stack.size() < DEEPEST) {
                stack.add(new Open(mark, at, continues));
            }
        } else if (open >= 0 && mark.closes(words, at)) {
            forget(open + 1, at);
            Open closed = stack.remove(open);
            add(closed, at, open, Ending.CLOSED);
        }
    }

    private int openAt(Mark mark) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.get(i).mark() == mark) {
                return i;
            }
        }
        return -1;
    }

    /** Gives up what is open from a place of the stack on, since something closed or opened around it. */
    private void forget(int from, int at) {
        while (stack.size() > from) {
            Open open = stack.removeLast();
            if (!open.mark().isSingle() && at - 1 > open.at()) {
                add(open, endOfSentence(open.at(), at - 1), stack.size(), Ending.UNCLOSED);
            }
        }
    }

    private int endOfSentence(int at, int limit) {
        return Math.min(limit, words.sentence(words.sentenceOf(at)).last());
    }

    private void leaveOpen(int last) {
        boolean goesOn = !stack.isEmpty() && stack.getFirst().mark() == openingOf(last + 1);
        for (int depth = stack.size() - 1; depth >= 0; depth--) {
            Open open = stack.get(depth);
            if (!open.mark().isSingle() && open.at() < last) {
                add(open, last, depth, goesOn && depth == 0 ? Ending.CONTINUED : Ending.UNCLOSED);
            }
        }
        continued = goesOn ? stack.getFirst().mark() : null;
        stack.clear();
    }

    private @Nullable Mark openingOf(int at) {
        return at < words.size() && words.nextParagraph(words.sentenceOf(at - 1), words.sentenceOf(at))
                ? Mark.of(words.text(at))
                : null;
    }

    private void add(Open open, int last, int depth, Ending ending) {
        int count = 0;
        for (int at = open.at(); at <= last; at++) {
            count += words.isWord(at) ? 1 : 0;
        }
        if (count > 0) {
            found.add(new Quotation(
                    words.span(new Range(open.at(), last)), depth, ending, open.continues(), count, open.at(), last));
        }
    }
}
