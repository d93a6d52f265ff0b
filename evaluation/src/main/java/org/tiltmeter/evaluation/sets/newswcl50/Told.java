package org.tiltmeter.evaluation.sets.newswcl50;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.engine.Engine;
import org.tiltmeter.evaluation.engine.Referent;
import org.tiltmeter.evaluation.score.Pairs;
import org.tiltmeter.evaluation.score.Pairs.Pair;
import org.tiltmeter.evaluation.text.HeadWord;
import org.tiltmeter.evaluation.text.Tokens;
import org.tiltmeter.nlp.Mention;

/**
 * Whom the engine takes an article's words to mean.
 *
 * @param coded the gold's mentions of actors
 * @param given the same with the engine's actors
 * @param own what the engine found by itself; where it stayed unresolved, an actor that nobody else is
 * @param pairs which of {@code coded} and {@code own} are about the same head word
 */
record Told(List<CodedMention> coded, List<CodedMention> given, List<CodedMention> own, List<Pair> pairs) {

    /**
     * Stands before the head of a phrase whose actor the engine does not know; no actor's id looks like it. Such phrases go
     * together by their heads, as all do in the figure that others published.
     */
    private static final String HEAD = "head:";

    Told {
        coded = List.copyOf(coded);
        given = List.copyOf(given);
        own = List.copyOf(own);
        pairs = List.copyOf(pairs);
    }

    private record Phrase(Span span, Span head) {

        static Phrase of(Tokens tokens, CodedMention mention) {
            Span span = tokens.span(mention.run());
            return new Phrase(span, HeadWord.of(tokens.text(), span));
        }

        /** 0 where the heads differ; of phrases with the same head those that share most fit best. */
        int shared(Phrase other) {
            return head.equals(other.head)
                    ? Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start())
                    : 0;
        }
    }

    static Told of(Engine engine, CodedArticle article) {
        List<CodedMention> coded = article.mentions().stream()
                .filter(mention -> mention.type().isChain())
                .toList();
        List<CodedMention> own = own(engine, article);
        Tokens tokens = article.tokens();
        List<Pair> pairs = Pairs.of(phrases(tokens, coded), phrases(tokens, own), Phrase::shared);
        return new Told(coded, given(engine, article, coded), own, pairs);
    }

    private static List<Phrase> phrases(Tokens tokens, List<CodedMention> mentions) {
        return mentions.stream().map(mention -> Phrase.of(tokens, mention)).toList();
    }

    private static List<CodedMention> given(Engine engine, CodedArticle article, List<CodedMention> coded) {
        Tokens tokens = article.tokens();
        List<Span> spans =
                coded.stream().map(mention -> tokens.span(mention.run())).toList();
        List<CodedMention> given = new ArrayList<>();
        for (Referent referent : engine.referents(article.text(), spans)) {
            CodedMention mention = coded.get(given.size());
            String head = head(tokens.text(), spans.get(given.size()));
            given.add(new CodedMention(referent.actor() == null ? HEAD + head : referent.actor(), mention.run()));
        }
        return given;
    }

    /** In lower case and without a plural's s. */
    private static String head(String text, Span phrase) {
        Span head = HeadWord.of(text, phrase);
        String word = text.substring(head.start(), head.end()).toLowerCase(Locale.ROOT);
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** What stands for people whom the codes do not tell apart is left out: nobody knows whose mention it is. */
    private static List<CodedMention> own(Engine engine, CodedArticle article) {
        Tokens tokens = article.tokens();
        List<Span> untold = article.mentions().stream()
                .filter(mention -> mention.type() == CodeType.UNTOLD)
                .map(mention -> Phrase.of(tokens, mention).head())
                .toList();
        return engine.read(article.text()).mentions().stream()
                .filter(mention -> mention.form() != Mention.Form.DESCRIBED)
                .flatMap(mention -> own(article, mention).stream())
                .filter(mention -> !untold.contains(Phrase.of(tokens, mention).head()))
                .toList();
    }

    private static Optional<CodedMention> own(CodedArticle article, Mention mention) {
        String actor =
                mention.actor() == null ? "mention:" + article.document() + "/" + mention.index() : mention.actor();
        return mention.span().part() == Part.TEXT
                ? article.tokens().under(mention.span()).map(run -> new CodedMention(actor, run))
                : Optional.empty();
    }
}
