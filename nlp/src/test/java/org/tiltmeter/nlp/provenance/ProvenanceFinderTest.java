package org.tiltmeter.nlp.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Accusation;
import org.tiltmeter.nlp.Channel;
import org.tiltmeter.nlp.Method;
import org.tiltmeter.nlp.Provenance;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.SourceRole;
import org.tiltmeter.nlp.SourceRole.Role;

class ProvenanceFinderTest {

    private static final Reader READER = new Reader(Method.RULES);

    @Test
    void aTitleBeforeOrADescriptionBehindANameTellsItsRole() {
        assertThat(roles("Senator Anna Merrow said it was over. Peter Fenwick, a professor of law, said it was not."))
                .containsExactly(Role.POLITICIAN, Role.EXPERT);
    }

    @Test
    void aRoleToldOnceHoldsForThePersonThroughTheArticle() {
        assertThat(roles("Peter Fenwick, a farmer, went home. Fenwick said the harvest was poor."))
                .containsExactly(Role.ORDINARY);
    }

    @Test
    void statesAreOfficialAndOfficialsWithoutANameAnonymous() {
        assertThat(roles(
                        "Norway said it would pay. Officials said it would not. A resident said the street was quiet."))
                .containsExactly(Role.OFFICIAL, Role.ANONYMOUS, Role.ORDINARY);
    }

    @Test
    void documentsAndOtherMediaAreRolesOfTheirOwn() {
        assertThat(roles("The report said the bridge was unsafe. Reuters reported that it had closed."))
                .containsExactly(Role.DOCUMENT, Role.OTHER_MEDIA);
    }

    @Test
    void wordsThatCameInAPostOrAStatementAreAtSecondHand() {
        assertThat(channels("“We won,” Anna Merrow tweeted. Peter Fenwick said in a statement that he had lost."))
                .containsExactly(Channel.Kind.SOCIAL_MEDIA, Channel.Kind.PRESS_RELEASE);
    }

    @Test
    void whoSpeaksToTheOutletIsHeardAtFirstHand() {
        assertThat(channels("“We won,” Anna Merrow said on Monday.")).isEmpty();
    }

    @Test
    void anAccusedWhoSpeaksInTheArticleIsHeard() {
        assertThat(accusations("Sweden accused Norway of theft. Norway said the claim was false."))
                .containsExactly("country:NO HEARD");
    }

    @Test
    void whoAccusesIsNotTheAccused() {
        assertThat(
                        accusations(
                                "Peter Fenwick, whom Anna Merrow accused of theft, left. Fenwick was accused by Norway of fraud."))
                .containsExactly("person:peter-fenwick NOT_HEARD");
    }

    @Test
    void anAccusedOfWhomTheArticleSaysThatNoAnswerCameDeclined() {
        assertThat(accusations("Anna Merrow was accused of theft. A lawyer for Merrow did not respond to questions."))
                .containsExactly("person:anna-merrow DECLINED");
    }

    @Test
    void anAccusedWhoHasNoWordInItIsNotHeard() {
        assertThat(accusations("Allegations against Anna Merrow have grown since May."))
                .containsExactly("person:anna-merrow NOT_HEARD");
    }

    @Test
    void nobodyAccusesHimself() {
        assertThat(accusations("Anna Merrow said critics had accused no one of anything."))
                .isEmpty();
    }

    private static List<Role> roles(String text) {
        return provenance(text).roles().stream().map(SourceRole::role).toList();
    }

    private static List<Channel.Kind> channels(String text) {
        return provenance(text).channels().stream().map(Channel::kind).toList();
    }

    private static List<String> accusations(String text) {
        return provenance(text).accusations().stream()
                .map((Accusation one) -> one.accused() + " " + one.reply())
                .toList();
    }

    private static Provenance provenance(String text) {
        return READER.read(ArticleText.of("", text)).provenance();
    }
}
