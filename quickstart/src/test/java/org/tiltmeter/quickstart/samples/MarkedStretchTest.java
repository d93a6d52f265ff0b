package org.tiltmeter.quickstart.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

class MarkedStretchTest {

    private static final ArticleText ARTICLE =
            ArticleText.of("Mayor waits", "The mayor waits.\n\nThe mayor said it was late.");

    @Test
    void markedWordsAreCountedInTheArticle() {
        var stretch = MarkedStretch.parse("waits.¶source[The mayor] cue[said] content[it was late].");

        assertThat(stretch.all("source", ARTICLE)).containsExactly(new Span(Part.TEXT, 18, 27));
        assertThat(stretch.all("content", ARTICLE)).extracting(ARTICLE::covered).containsExactly("it was late");
    }

    @Test
    void wordsThatTheArticleLacksAreNamed() {
        var stretch = MarkedStretch.parse("source[The mayor] cue[shouted]");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stretch.all("source", ARTICLE))
                .withMessage("stands 0 times in the article: The mayor shouted");
    }

    @Test
    void wordsThatStandTwiceNeedMoreAroundThem() {
        var stretch = MarkedStretch.parse("source[The mayor]");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> stretch.all("source", ARTICLE))
                .withMessage("stands 2 times in the article: The mayor");
    }
}
