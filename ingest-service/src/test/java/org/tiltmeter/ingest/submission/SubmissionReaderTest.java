package org.tiltmeter.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.article.Furniture;
import org.tiltmeter.problems.Violation;

class SubmissionReaderTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final SubmissionReader reader = new SubmissionReader(NOON);

    @Test
    void readsEveryField() {
        Submission article = accepted("""
                {"outlet": " Harbour Courier ", "title": "Quay reopens ", "text": " The quay is open. ",
                 "publishedAt": "2026-03-03T09:30:00.1234567+01:00", "url": " HTTPS://Harbour.example/a#x ",
                 "language": "EN-gb", "authors": [" Ilse Marten ", "Jo Vale"], "section": " Port "}
                """);

        assertThat(article)
                .extracting(
                        Submission::outlet,
                        s -> s.content().title(),
                        s -> s.content().text(),
                        Submission::publishedAt,
                        Submission::url,
                        Submission::language,
                        Submission::authors,
                        Submission::section)
                .containsExactly(
                        "Harbour Courier",
                        "Quay reopens ",
                        " The quay is open. ",
                        Instant.parse("2026-03-03T08:30:00.123456Z"),
                        "https://harbour.example/a",
                        "en-GB",
                        List.of("Ilse Marten", "Jo Vale"),
                        "Port");
    }

    @Test
    void takesTheLeastThatAnArticleHas() {
        Submission article = accepted("{'outlet':'A','text':'T','publishedAt':'1605-01-01'}");

        assertThat(article)
                .extracting(s -> s.content().title(), Submission::url, Submission::language, Submission::section)
                .containsExactly("", null, null, null);
    }

    @Test
    void takesNullAndBlankForMissing() {
        Submission article = accepted(
                "{'outlet':'A','title':null,'text':'T','publishedAt':'2026-03-03','url':'','language':' ','authors':null}");

        assertThat(article)
                .extracting(Submission::url, Submission::language, Submission::authors)
                .containsExactly(null, null, List.of());
    }

    @Test
    void passesOverFieldsOfOthers() {
        assertThat(accepted("{'id':{'a':[1,{'text':'no'}]},'outlet':'A','text':'T','publishedAt':'2026-03-03','id':2}")
                        .content()
                        .text())
                .isEqualTo("T");
    }

    @Test
    void takesAByteOrderMark() {
        assertThat(read("\uFEFF{'outlet':'A','text':'T','publishedAt':'2026-03-03'}"))
                .isInstanceOf(Submitted.Accepted.class);
    }

    @Test
    void keepsFurnitureApartWithItsOffsets() {
        Submission article = accepted(
                "{'outlet':'A','publishedAt':'2026-03-03','text':'The quay is open.\\nREAD MORE: Ten years of the quay\\nIt rained.'}");

        assertThat(article.content().furniture()).extracting(Furniture::kind).containsExactly(Furniture.Kind.PROMO);
        assertThat(article.content()
                        .text()
                        .substring(article.content().furniture().getFirst().start()))
                .startsWith("READ MORE");
    }

    @Test
    void replacesWhatCannotBeStoredOneForOne() {
        Submission article = accepted(
                "{'outlet':'A\\u0000','text':'a\\u0000b\\ud800c\\ud83d\\udea2','publishedAt':'2026-03-03','authors':['\\udc00']}");

        assertThat(article)
                .extracting(Submission::outlet, s -> s.content().text(), Submission::authors)
                .containsExactly("A\uFFFD", "a\uFFFDb\uFFFDc🚢", List.of("\uFFFD"));
    }

    @Test
    void theSameContentHasTheSameHashWhateverSurroundsIt() {
        Submission bare = accepted("{'outlet':'A','text':'T','publishedAt':'2026-03-03'}");
        Submission full = accepted("{'outlet':'B','text':'T','title':'','publishedAt':'2025-03-03','section':'x'}");

        assertThat(bare.contentHash()).isEqualTo(full.contentHash()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outlet      | 200     | is longer than 200 characters",
                "title       | 1000    | is longer than 1000 characters",
                "text        | 2000000 | is longer than 2000000 characters",
                "section     | 200     | is longer than 200 characters",
            })
    void aFieldMayBeAsLongAsItsLimit(String field, int longest, String message) {
        String article = "{'outlet':'A','text':'T','publishedAt':'2026-03-03','@':'#'}"
                .replace("'" + field + "':", "'before':")
                .replace("@", field);

        assertThat(read(article.replace("#", "x".repeat(longest)))).isInstanceOf(Submitted.Accepted.class);
        assertThat(violations(article.replace("#", "x".repeat(longest + 1))))
                .containsExactly(new Violation(field, message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24",
                "2026-11-24T12:00:00Z",
                "1600-01-01",
                "2026-03-03T09:30Z",
                "2026-03-03T09:30:00-05:00"
            })
    void aTimeOfPublicationIsADateOrADateTimeWithAnOffset(String time) {
        assertThat(read("{'outlet':'A','text':'T','publishedAt':'" + time + "'}"))
                .isInstanceOf(Submitted.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T12:00:00.000001Z",
                "2026-11-25",
                "1599-12-31",
                "-0044-03-15",
                "+999999999-01-01",
                "2026-02-30",
                "2026-03-03T09:30:00",
                "2026-03-03T25:00:00Z",
                "03/03/2026",
                "20260303",
                "2026",
                "1772524800",
                "now",
            })
    void anythingElseIsNoTimeOfPublication(String time) {
        assertThat(violations("{'outlet':'A','text':'T','publishedAt':'" + time + "'}"))
                .extracting(Violation::field)
                .containsExactly("publishedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "en_GB", "e", "en-", "🚢"})
    void aLanguageIsATagOfBcp47(String tag) {
        boolean isWord = tag.equals("english");

        assertThat(
                        read("{'outlet':'A','text':'T','publishedAt':'2026-03-03','language':'" + tag + "'}")
                                instanceof Submitted.Accepted)
                .isEqualTo(isWord);
    }

    @Test
    void namesAllThatIsMissing() {
        assertThat(violations("{}"))
                .containsExactly(
                        new Violation("outlet", "is missing or blank"),
                        new Violation("text", "is missing or blank"),
                        new Violation("publishedAt", "is missing or blank"));
    }

    @Test
    void aFieldThatIsGivenTwiceIsRefused() {
        assertThat(violations("{'outlet':'A','outlet':'B','text':'T','publishedAt':'2026-03-03'}"))
                .containsExactly(new Violation("outlet", "is given twice"));
    }

    @Test
    void fiftyAuthorsAreEnough() {
        String authors = "'x',".repeat(50) + "'x'";

        assertThat(violations("{'outlet':'A','text':'T','publishedAt':'2026-03-03','authors':[" + authors + "]}"))
                .containsExactly(new Violation("authors", "has more than 50 names"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                | is not a JSON object",
                "7                 | is not a JSON object",
                "{} {}             | has something after the JSON object",
                "{'text':'T'       | is not valid JSON",
                "{'text':'T\\x'}   | is not valid JSON",
                "{'text':NaN}      | is not valid JSON",
                "nonsense          | is not valid JSON",
            })
    void whatIsNotOneJsonObjectIsRefusedAsAWhole(String json, String message) {
        assertThat(violations(json))
                .extracting(Violation::field, Violation::message)
                .containsExactly(tuple("", message));
    }

    @Test
    void aBrokenLineIsNamedByItsNumberInTheBatch() {
        assertThat(((Submitted.Refused) reader.read(bytes("{'a':}"), 41)).violations())
                .containsExactly(new Violation("", "is not valid JSON", 41, 6));
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] latin1 = "{\"outlet\":\"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(((Submitted.Refused) reader.read(latin1, 1)).violations())
                .containsExactly(new Violation("", "is not in UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000_000})
    void deepNestingIsRefused(int depth) {
        assertThat(violations("{'a':" + "[".repeat(depth)))
                .extracting(Violation::message)
                .containsExactly("is nested too deep, or has a name or a number that is too long");
    }

    @Test
    void aHugeNumberIsRefused() {
        assertThat(violations("{'a':1" + "0".repeat(1_000_000) + "}"))
                .extracting(Violation::message)
                .containsExactly("is nested too deep, or has a name or a number that is too long");
    }

    private Submission accepted(String json) {
        return switch (read(json)) {
            case Submitted.Accepted accepted -> accepted.submission();
            case Submitted.Refused refused -> throw new AssertionError(refused.violations());
        };
    }

    private List<Violation> violations(String json) {
        return switch (read(json)) {
            case Submitted.Accepted accepted -> throw new AssertionError("accepted " + accepted);
            case Submitted.Refused refused -> refused.violations();
        };
    }

    private Submitted read(String json) {
        return reader.read(bytes(json), 1);
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
