package org.tiltmeter.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void what_a_database_cannot_hold_is_replaced_one_for_one() {
        ArticleText article = ArticleText.of("Nul\u0000", "a\uD83D\uDE00b\uD83Dc\uDE00d\u0000");

        assertThat(article.title()).isEqualTo("Nul\uFFFD");
        assertThat(article.text()).isEqualTo("a\uD83D\uDE00b\uFFFDc\uFFFDd\uFFFD");
    }

    @Test
    void text_that_a_database_can_hold_is_the_same_object() {
        String text = "An emoji 😀 stays.";

        assertThat(StorableText.of(text)).isSameAs(text);
    }

    @Test
    void the_content_hash_is_over_title_nul_and_text() {
        assertThat(ArticleText.contentHash("a", "b"))
                .isEqualTo("59b271ae1bbcb1d31d41929817f4b16fb439eb4f31520b5ad1d5ce98920a7138");
    }

    @Test
    void the_content_hash_tells_where_the_title_ends() {
        assertThat(ArticleText.contentHash("ab", "c")).isNotEqualTo(ArticleText.contentHash("a", "bc"));
    }

    @Test
    void the_content_hash_is_of_what_is_stored() {
        assertThat(ArticleText.contentHash("", "a\u0000")).isEqualTo(ArticleText.contentHash("", "a\uFFFD"));
    }

    @Test
    void a_span_covers_characters_of_its_own_part() {
        ArticleText article = ArticleText.of("Talks fail", "The talks failed.");

        assertThat(article.covered(new Span(Part.TITLE, 0, 5))).isEqualTo("Talks");
        assertThat(article.covered(new Span(Part.TEXT, 4, 9))).isEqualTo("talks");
    }
}
