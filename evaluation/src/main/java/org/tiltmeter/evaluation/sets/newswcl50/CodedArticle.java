package org.tiltmeter.evaluation.sets.newswcl50;

import java.util.List;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.text.Tokens;

/**
 * An article of a story.
 *
 * @param rows the file's, a token each
 * @param mentions in the order of their ends, each once
 */
record CodedArticle(List<Row> rows, Tokens tokens, List<CodedMention> mentions) {

    CodedArticle {
        rows = List.copyOf(rows);
        mentions = List.copyOf(mentions);
    }

    /**
     * A line of the file.
     *
     * @param subtopic begins with the story's number: {@code 3/-/3_L}
     * @param document the article
     * @param reference codes in brackets: {@code (0_PRK_COUNTRY}, or {@code -}
     */
    record Row(
            String id,
            String subtopic,
            String document,
            String sentence,
            String position,
            String token,
            String reference) {

        /** The same with other codes. */
        Row with(String codes) {
            return new Row(id, subtopic, document, sentence, position, token, codes);
        }
    }

    /** Reads an article's rows. */
    static CodedArticle of(List<Row> rows) {
        return new CodedArticle(rows, Prose.of(rows.stream().map(Row::token).toList()), References.read(rows));
    }

    String document() {
        return rows.getFirst().document();
    }

    ArticleText text() {
        return ArticleText.of("", tokens.text());
    }
}
