package org.tiltmeter.stories.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;

class SameHappeningTest {

    private static final TellingWords VOTE = words(
            "Merrow wins bridge vote",
            "Anna Merrow won the vote on the Ostrom bridge in Larkhaven on Monday, after the council had quarrelled over"
                    + " its cost for a year. The ferry company had opposed the bridge.");

    @Test
    void twoReportsInOtherWordsOnTheSameVoteAreAlike() {
        TellingWords other = words(
                "Larkhaven approves Ostrom bridge",
                "Larkhaven's council approved the Ostrom bridge on Monday, a victory for Mayor Anna Merrow. The ferry"
                        + " company said that it would sue over the cost.");

        assertThat(SameHappening.likeness(VOTE, other)).isPresent();
    }

    @Test
    void anotherVoteInAnotherTownIsNot() {
        TellingWords other = words(
                "Carrick wins school vote",
                "Paul Carrick won the vote on the Wexley school in Dunmore on Monday, after the council had quarrelled over"
                        + " its cost for a year. The teachers had opposed the school.");

        assertThat(SameHappening.likeness(VOTE, other)).isEmpty();
    }

    @Test
    void textsWithoutAWordAreLikeNothing() {
        assertThat(words("", "").likeness(VOTE)).isZero();
        assertThat(SameHappening.likeness(words("", ""), words("", ""))).isEmpty();
    }

    @Test
    void aNameCountsTwiceAWordThatIsAsRare() {
        TellingWords name = words("", "Zolquist zirmple the of");

        assertThat(name.keys()).hasSize(2);
        assertThat(name.likeness(words("", "Zolquist"))).isGreaterThan(name.likeness(words("", "zirmple")) * 1.9);
    }

    @Test
    void commonWordsWeighNothingAndRareOnesMost() {
        CommonWords words = new CommonWords(List.of("the", "bridge"));

        assertThat(words.weight("the")).isZero();
        assertThat(words.weight("zirmple")).isGreaterThan(5);
    }

    @Test
    void pluralsAndPossessorsAreTheWordItself() {
        assertThat(List.of("parties", "bridges", "merrow's", "press", "bus"))
                .extracting(CommonWords::stem)
                .containsExactly("party", "bridge", "merrow", "press", "bus");
    }

    @Test
    void whatIsStoredIsWhatIsReadBack() {
        assertThat(TellingWords.ofBytes(VOTE.toBytes())).isEqualTo(VOTE).hasSameHashCodeAs(VOTE);
    }

    private static TellingWords words(String title, String text) {
        return TellingWords.of(ArticleText.of(title, text));
    }
}
