package org.tiltmeter.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.evaluation.engine.StubEngine.Seen;
import org.tiltmeter.nlp.Mention.Form;

class OwnMentionsTest {

    private static final ArticleText ARTICLE =
            ArticleText.of("", "Mayor Moss of Tern flew to Gullport; Tern officials wept.");

    private final Engine engine = StubEngine.seeing(
            new Seen("Moss", Form.NAME, "person:moss"),
            new Seen("Tern", Form.NAME, "country:TE"),
            new Seen("Gullport", Form.PLACE, "country:GU"));

    @Test
    void aPhraseMeansWhomItsHeadMeans() {
        assertThat(told("Mayor Moss of Tern")).isEqualTo(new Referent("person:moss", Referent.Use.ACTOR));
    }

    @Test
    void aPlaceIsAPlace() {
        assertThat(told("Gullport")).isEqualTo(new Referent("country:GU", Referent.Use.PLACE));
    }

    @Test
    void aPhraseAboutSomebodyElseIsUnknown() {
        assertThat(told("Tern officials")).isEqualTo(Referent.UNKNOWN);
    }

    private Referent told(String words) {
        return engine.referents(ARTICLE, List.of(StubEngine.span(ARTICLE, words)))
                .getFirst();
    }
}
