package org.tiltmeter.analysis.actorlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.problems.Violation;

class ListUploadTest {

    private final ListUpload upload = new ListUpload(new ActorListsConfig() {
        @Override
        public MemorySize longest() {
            return new MemorySize(BigInteger.valueOf(100_000));
        }

        @Override
        public int actors() {
            return 5;
        }
    });

    @Test
    void csvAndJsonSayTheSame() throws IOException {
        var csv = csv("""
                id,name,wikidata,aliases,groups,merges,splits\r
                organisation:cabinet,"The ""Cabinet"", all of it",Q30,Chancery|the Cabinet,G7,organisation:veldt-cabinet,country:XR=Palace\r
                """);
        var json = json("""
                {"note": ["skipped"], "actors": [{"id": "organisation:cabinet", "name": "The \\"Cabinet\\", all of it",
                  "wikidata": "Q30", "aliases": ["Chancery", "the Cabinet"], "groups": ["G7"],
                  "merges": ["organisation:veldt-cabinet"], "splits": ["country:XR=Palace"]}]}
                """);

        assertThat(csv).isEqualTo(json);
        assertThat(csv.rules())
                .containsExactly(
                        new ActorRule("organisation:veldt-cabinet", "", "organisation:cabinet"),
                        new ActorRule("", "chancery", "organisation:cabinet"),
                        new ActorRule("", "cabinet", "organisation:cabinet"),
                        new ActorRule("country:XR", "palace", "organisation:cabinet"));
    }

    @Test
    void aMergeIsFollowedToItsEndWithItsGroupsAndAliases() throws IOException {
        var list = csv("""
                id,aliases,groups,merges
                person:a,,,person:b
                person:b,Bee,opposition,person:c
                """);

        assertThat(list.rules())
                .containsExactly(
                        new ActorRule("person:b", "", "person:a"),
                        new ActorRule("person:c", "", "person:a"),
                        new ActorRule("", "bee", "person:a"));
        assertThat(list.groups()).containsExactly(new CheckedList.Membership("person:a", "opposition"));
    }

    @Test
    void mergesThatGoInACircleAreRefused() {
        assertThat(refusal("id,merges\nperson:a,person:b\nperson:b,person:a\n"))
                .containsExactly(
                        new Violation("id", "is merged in a circle", 2, null),
                        new Violation("id", "is merged in a circle", 3, null));
    }

    @Test
    void anAliasOfTwoActorsIsRefusedWhereItIsClaimedAgain() {
        assertThat(refusal("id,aliases\nperson:a,The Boss\nperson:b,Someone|BOSS\n"))
                .containsExactly(new Violation("aliases", "is claimed by another actor already, on line 2", 3, 10));
    }

    @Test
    void anActorThatIsListedTwiceIsRefused() {
        assertThat(refusal("id\nperson:a\nperson:a\n"))
                .containsExactly(new Violation("id", "is listed on line 2 already", 3, 1));
    }

    @Test
    void everyLineThatIsWrongIsNamed() {
        assertThat(refusal("id,wikidata,merges\nRussia,Q0,person:a\n,Q1,\nperson:b,,person:b\n"))
                .containsExactly(
                        new Violation("id", "is not an actor's id, such as country:RU", 2, 1),
                        new Violation("wikidata", "is not an item of Wikidata, such as Q30", 2, 8),
                        new Violation("id", "has no id", 3, null));
    }

    @Test
    void inJsonThePathIsNamed() {
        assertThat(refusalOfJson("{\"actors\": [\n{\"id\": \"person:a\", \"aliases\": [\"A\", 7], \"alias\": \"x\"}]}"))
                .containsExactly(
                        new Violation("actors[0].aliases[1]", "is not a text", 2, 37),
                        new Violation(
                                "actors[0]",
                                "has a member that is none of id, name, wikidata, aliases, groups, merges, splits",
                                2,
                                1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{\"actors\": {}}", "{\"actor\": []}"})
    void aBodyWithoutActorsIsRefused(String body) {
        assertThat(refusalOfJson(body)).extracting(Violation::field).containsExactly("actors");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id,colour\n", "name\n", "id,id\n", "id\n\"person:a\n", "id\n\"person:a\"b\n", "id\na:b,c\n"})
    void whatIsNoSuchTableIsRefused(String body) {
        assertThat(refusal(body)).isNotEmpty();
    }

    @Test
    void hostileNamesAreTakenOrRefusedButBreakNothing() throws IOException {
        assertThat(csv("id,aliases\nperson:x,X\nperson:y,\u0425\n").rules())
                .containsExactly(new ActorRule("", "x", "person:x"), new ActorRule("", "\u0445", "person:y"));
        assertThat(refusal("id,aliases\nperson:x," + "word ".repeat(300) + "\n"))
                .containsExactly(new Violation("aliases", "has more than 200 characters", 2, 10));
        assertThat(refusalOfJson("{\"actors\":[{\"id\":\"person:x\",\"aliases\":[\"a\\u0000b\",\"\\ud800\",\"!\"]}]}"))
                .extracting(Violation::message)
                .containsExactly(
                        "holds a character that cannot be stored",
                        "holds a character that cannot be stored",
                        "has no letter or digit");
    }

    @Test
    void aListThatIsTooLongIsRefused() {
        assertThat(problem("id\n\"" + "person".repeat(20_000), true).status()).isEqualTo(413);
        assertThat(refusal("id\nperson:a\nperson:b\nperson:c\nperson:d\nperson:e\nperson:f\n"))
                .containsExactly(new Violation("id", "is one more than the 5 actors a list may have", 7, null));
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        var refused = catchThrowableOfType(
                ProblemException.class,
                () -> upload.read(new ByteArrayInputStream(new byte[] {'i', 'd', '\n', (byte) 0xC3, '('}), true));

        assertThat(refused.problem().detail()).isEqualTo("The body is not UTF-8.");
    }

    private CheckedList csv(String body) throws IOException {
        return upload.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), true);
    }

    private CheckedList json(String body) throws IOException {
        return upload.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), false);
    }

    private List<Violation> refusal(String body) {
        return problem(body, true).errors();
    }

    private List<Violation> refusalOfJson(String body) {
        return problem(body, false).errors();
    }

    private Problem problem(String body, boolean csv) {
        return catchThrowableOfType(
                        ProblemException.class,
                        () -> upload.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), csv))
                .problem();
    }
}
