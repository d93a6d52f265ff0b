package org.tiltmeter.nlp.sourcing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.text.Sentence;

/**
 * The quotations of an article: straight and curly marks, two apostrophes, single marks where they are no apostrophes,
 * guillemets; nested; left open (they end with their paragraph); over several paragraphs, each of which opens.
 */
public final class Quotations {

    /** Of nothing. */
    static final Quotations NONE = new Quotations(new Words(List.of()));

    private final List<Quotation> all;
    private final int[] outermostAt;

    private Quotations(Words words) {
        this.all = new QuotationScan(words).found();
        this.outermostAt = new int[words.size()];
        Arrays.fill(outermostAt, -1);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).depth() == 0) {
                Arrays.fill(outermostAt, all.get(i).firstToken(), all.get(i).lastToken() + 1, i);
            }
        }
    }

    /** Finds them among the sentences of an article. */
    public static Quotations of(List<Sentence> sentences, ArticleText article) {
        return of(new Words(sentences));
    }

    static Quotations of(Words words) {
        return new Quotations(words);
    }

    /** In reading order, the outer before the inner. */
    public List<Quotation> all() {
        return all;
    }

    /** The outermost quotation that holds the whole span, its marks included, or null. */
    public @Nullable Quotation around(Span span) {
        int low = 0;
        int high = all.size() - 1;
        Quotation around = null;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Quotation quotation = all.get(middle);
            if (before(quotation.span(), span)) {
                around = quotation;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return around == null ? null : outermost(around, span);
    }

    private @Nullable Quotation outermost(Quotation last, Span span) {
        int index = outermostAt[last.firstToken()];
        Quotation outer = index < 0 ? last : all.get(index);
        return outer.span().contains(span) ? outer : null;
    }

    private static boolean before(Span quotation, Span span) {
        return quotation.part().compareTo(span.part()) < 0
                || (quotation.part() == span.part() && quotation.start() <= span.start());
    }

    /** The outermost quotation at a token, or null. */
    @Nullable
    Quotation at(int token) {
        return token < 0 || token >= outermostAt.length || outermostAt[token] < 0 ? null : all.get(outermostAt[token]);
    }
}
