package org.tiltmeter.quickstart.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.quickstart.samples.Findings.Loaded;
import org.tiltmeter.quickstart.samples.Findings.Said;

class AgreementTest {

    private static final ArticleText ARTICLE = ArticleText.of("", "The mayor said it was a reckless plan.");
    private static final Said SAID = new Said(words("mayor"), words("said"), List.of(words("it was a reckless plan")));

    @Test
    void anAttributionIsFoundOnceOnly() {
        var agreement = agreement(List.of(SAID), List.of(SAID, part("it was")));

        assertThat(agreement.relationScore()).isEqualTo(new Score(new Share(1, 2), new Share(1, 1)));
    }

    @Test
    void anAttributionOfAnotherSourceIsNotFound() {
        var elsewhere = new Said(words("plan"), SAID.cue(), SAID.content());

        assertThat(agreement(List.of(SAID), List.of(elsewhere)).relationScore().f1())
                .isZero();
    }

    @Test
    void halfTheWordsOfAContentCountByHalf() {
        var agreement = agreement(List.of(SAID), List.of(part("it was a")));

        assertThat(agreement.contentWordScore()).isEqualTo(new Score(new Share(3, 3), new Share(3, 5)));
    }

    @Test
    void voiceAndTargetAreThoseOfTheTermsThatWereFound() {
        var there = new Loaded(words("reckless"), "person:mayor", null);
        var read = new Loaded(words("a reckless"), "own", null);
        var agreement =
                new Agreement(ARTICLE, new Findings(List.of(), List.of(there)), new Findings(List.of(), List.of(read)));

        assertThat(agreement.rightVoices()).isEqualTo(new Share(0, 1));
        assertThat(agreement.rightTargets()).isEqualTo(new Share(1, 1));
    }

    private static Agreement agreement(List<Said> expected, List<Said> found) {
        return new Agreement(ARTICLE, new Findings(expected, List.of()), new Findings(found, List.of()));
    }

    private static Said part(String content) {
        return new Said(SAID.source(), SAID.cue(), List.of(words(content)));
    }

    private static Span words(String words) {
        int at = ARTICLE.text().indexOf(words);
        return new Span(Part.TEXT, at, at + words.length());
    }
}
