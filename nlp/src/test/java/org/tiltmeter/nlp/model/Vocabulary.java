package org.tiltmeter.nlp.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.resource.Table;
import org.tiltmeter.nlp.text.Sentences;

/** The shipped vocabulary, as the tests talk about it. */
final class Vocabulary {

    static final List<String> PIECES = new String(Table.bytes("model/vocab.txt"), StandardCharsets.UTF_8)
            .lines()
            .toList();
    static final WordPieces SHIPPED = new WordPieces(PIECES);

    private Vocabulary() {}

    /** The pieces of a word in letters. */
    static List<String> piecesOf(String word) {
        return IntStream.of(SHIPPED.of(word)).mapToObj(PIECES::get).toList();
    }

    static PiecedText pieced(String text) {
        return pieced(new ArticleText("", text, List.of()));
    }

    static PiecedText pieced(ArticleText article) {
        return PiecedText.of(article, Sentences.of(article), SHIPPED);
    }
}
