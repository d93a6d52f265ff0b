package org.tiltmeter.analysis.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.Voice;

class NamesInArticleTest {

    private static final String COUNTRY = "country:XR";
    private static final String TEXT = "Ruritania waits. It waits. The Chancery and its regime: the ministry waits.";

    private final NamesInArticle names = new NamesInArticle(
            new ArticleText("", TEXT, List.of()),
            mentions(
                    "Ruritania",
                    Form.NAME,
                    "It",
                    Form.PRONOUN,
                    "The Chancery",
                    Form.METONYM,
                    "the ministry",
                    Form.DESCRIPTION));

    @Test
    void aPronounAndADescriptionGoUnderTheNameBeforeThem() {
        assertThat(names.mentions())
                .extracting(NamedMention::name)
                .containsExactly("ruritania", "ruritania", "chancery", "chancery");
    }

    @Test
    void whatElseIsSaidOfAnActorGoesUnderTheNearestName() {
        assertThat(names.nearest(COUNTRY, span("regime"))).isEqualTo("chancery");
        assertThat(names.nearest(COUNTRY, span("waits"))).isEqualTo("ruritania");
    }

    @Test
    void inAnotherPartTheFirstNameOfTheArticleCounts() {
        assertThat(names.nearest(COUNTRY, new Span(Part.TITLE, 0, 0))).isEqualTo("ruritania");
    }

    @Test
    void whoIsNeverNamedHasNoName() {
        assertThat(names.nearest("country:XB", span("regime"))).isEmpty();
    }

    private static List<Mention> mentions(Object... wordsAndForms) {
        var mentions = new ArrayList<Mention>();
        for (int at = 0; at < wordsAndForms.length; at += 2) {
            mentions.add(new Mention(
                    at / 2,
                    span((String) wordsAndForms[at]),
                    (Form) wordsAndForms[at + 1],
                    COUNTRY,
                    new Voice.Own(),
                    1,
                    "by-hand"));
        }
        return mentions;
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(Part.TEXT, start, start + words.length());
    }
}
