package org.tiltmeter.gateway.reportpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiltmeter.gateway.comparisons.Comparison;
import org.tiltmeter.gateway.comparisons.Comparison.Side;

class ReportPageTest {

    private static final String RUSSIA = "country:RU";

    @Test
    void saysInWordsWhatDiffersAndByHowMuch() {
        assertThat(words(page("higher", 10)))
                .contains("loaded-term rate (L1, own voice), Russia: higher in Globe than in Courier: 12.5 against 2.5"
                        + " per 100 mentions; difference +10.0 [3.4, 18.1], q 0.008.");
    }

    @Test
    void saysHowManyDifferencesHoldWithoutWireCopyAndOnCertainSpans() {
        assertThat(words(page("higher", 8)))
                .contains("Of this 1, 1 keep direction and an interval without 0 without wire copy, and 0 without the"
                        + " third of the spans");
    }

    @Test
    void saysThatNoDifferenceFoundIsNotSameness() {
        assertThat(words(page("no-difference-found", 1)))
                .contains("None was found.", "In 1 effect. That does not show that they are alike");
    }

    @Test
    void saysOfTooLittleEvidenceNothing() {
        assertThat(words(page("insufficient-evidence", 40)))
                .contains("In 1 effect, where a side has fewer than 30 units or 10 story groups.")
                .doesNotContain("higher in Globe");
    }

    @Test
    void takesAVerdictThatItDoesNotKnowForNone() {
        assertThat(words(page("much-higher", 40)))
                .contains("Too little evidence")
                .doesNotContain("much-higher");
    }

    @ParameterizedTest
    @CsvSource({
        "higher, mark differs, l 11 6 l -11 6 z",
        "lower, mark differs, l -11 6 l 11 6 z",
        "no-difference-found, mark even, r=\"5\"",
        "insufficient-evidence, mark unsure, l 8 8 m 0 -8 l -8 8"
    })
    void eachVerdictHasAShapeOfItsOwn(String verdict, String style, String shape) {
        assertThat(plot(page(verdict, 10))).contains("class=\"" + style + "\"", shape);
    }

    @Test
    void thePlotIsDescribedToWhoCannotSeeIt() {
        assertThat(page("higher", 10))
                .contains("role=\"img\" aria-labelledby=\"measure-0-effects-title measure-0-effects-description\"")
                .contains(
                        "<title id=\"measure-0-effects-title\">Differences in loaded-term rate (L1, own voice)</title>");
    }

    @Test
    void printsWhatEachFigureRestsOn() {
        assertThat(plot(page("higher", 10))).contains("n 96 / 1\u202F200 in 24 / 26 groups");
    }

    @Test
    void hatchesLevelsWithTooLittleEvidence() {
        var run = ComparedRun.of(List.of(RUSSIA), List.of("Globe", "Small Gazette"), List.of());

        assertThat(page(run))
                .containsOnlyOnce("class=\"hatched\"")
                .contains("4.00 [2.75,\u00A05.25] (too little evidence)");
    }

    @Test
    void leadsToTheEvidenceOfEachLevel() {
        var run = ComparedRun.of(List.of(RUSSIA), List.of("A & B"), List.of());

        assertThat(page(run))
                .contains("href=\"http://127.0.0.1:8080/v1/comparisons/" + ComparedRun.ID
                        + "/evidence?measure=L1.own&amp;actor=country%3ARU&amp;outlet=A+%26+B\"");
    }

    @Test
    void saysHowItIsChecked() {
        assertThat(page("higher", 10))
                .contains("<code>./tiltmeter check " + ComparedRun.ID + "</code>", "<dd><bdi>412</bdi></dd>");
    }

    @Test
    void showsARunWithoutEffects() {
        assertThat(words(page(ComparedRun.of(List.of(RUSSIA), List.of("Globe"), List.of()))))
                .contains("The run has no effects.");
    }

    @Test
    void drawsTheSurestOfManyEffectsAndTablesAll() {
        String page = page(ComparedRun.withEffects(2_000));

        assertThat(page)
                .contains("The plot shows the 40 effects with the smallest q; 1\u202F960 more are in the table.");
        assertThat(page.split("<bdi>against Courier</bdi>", -1)).hasSize(2_001);
        assertThat(page.length()).isLessThan(4_000_000);
    }

    @Test
    void namesAreTextAndNeverMarkup() {
        String hostile = "<script>alert(1)</script>\"'&";

        String page = page(ComparedRun.of(
                List.of("person:" + hostile),
                List.of(hostile, "Courier"),
                List.of(ComparedRun.effect("person:" + hostile, hostile, "Courier", "higher", 10))));

        assertThat(page)
                .doesNotContain("<script", "\"'&\"")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;'&amp;");
    }

    @Test
    void aNameCannotTurnTheTextBesideItRound() {
        String page = page(ComparedRun.of(List.of(RUSSIA), List.of("\u202Eebolg\u0000\uD800", "حصاد"), List.of()));

        assertThat(page)
                .contains("<bdi>\uFFFDebolg\uFFFD\uFFFD</bdi>", "<bdi>حصاد</bdi>")
                .doesNotContain("\u202E");
    }

    @Test
    void longNamesAreCutBetweenCharactersAndKeptApart() {
        String families = "👨‍👩‍👧".repeat(300);
        String page = page(ComparedRun.of(List.of(RUSSIA), List.of(families + "a", families + "b"), List.of()));

        assertThat(page)
                .contains("<bdi>" + "👨‍👩‍👧".repeat(33) + "… #1</bdi>", "… #2</bdi>")
                .contains("<td><bdi>" + families + "a</bdi></td>");
    }

    @Test
    void itsPolicyAllowsItsOwnStyleAlone() throws Exception {
        String page = page("higher", 10);
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(ReportPage.contentSecurityPolicy())
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "';");
    }

    @Test
    void needsNothingFromElsewhere() {
        assertThat(page("higher", 10)).doesNotContain("src=", "@import", "url(http", " style=", "<link");
    }

    @Test
    void anIssueSaysWhatChangedByMoreThanChance() {
        var change = new Issue.Change(
                "L1.own", new Side(RUSSIA, List.of("Globe")), new Side(RUSSIA, List.of("Courier")), 2.0, 10.0, true);
        String words = words(page(issue(List.of(change), List.of())));

        assertThat(words)
                .contains("Weekly <report>, issue 3", "1 changed by more than chance would make them; None did not.")
                .contains("+2.0 +10.0 ▲ more than chance");
    }

    @Test
    void anIssueDrawsItsEffectsThroughTheIssuesBefore() {
        var before = new Issue.Earlier(2, Instant.parse("2026-03-02T06:00:00Z"), run("no-difference-found", 2));
        String page = page(issue(List.of(), List.of(before)));

        assertThat(page).contains(">issue 2</text>", ">2026-03-02</text>", ">issue 3</text>");
        assertThat(words(page)).contains("2 2026-03-02 +2.0 [−4.6, 10.1] 0.008 no difference found");
    }

    private static Report issue(List<Issue.Change> changes, List<Issue.Earlier> earlier) {
        return ComparedRun.report(
                run("higher", 10),
                new Issue("Weekly <report>", 3, Instant.parse("2026-03-09T06:00:00Z"), changes, earlier));
    }

    private static Comparison run(String verdict, double difference) {
        return ComparedRun.of(
                List.of(RUSSIA),
                List.of("Globe", "Courier"),
                List.of(ComparedRun.effect(RUSSIA, "Globe", "Courier", verdict, difference)));
    }

    private static String page(String verdict, double difference) {
        return page(run(verdict, difference));
    }

    private static String page(Comparison run) {
        return page(ComparedRun.report(run));
    }

    private static String page(Report report) {
        return ReportPage.of(report);
    }

    /** Behind the legend, which has every shape. */
    private static String plot(String page) {
        int start = page.indexOf("id=\"measure-0-effects-title\"");
        return page.substring(start, page.indexOf("</svg>", start));
    }

    /** What somebody reads. */
    private static String words(String page) {
        return page.replaceAll("</(?:td|th|h1|h2|h3|p)>", " ")
                .replaceAll("<[^>]*+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replaceAll("[\\s\u00A0]++", " ");
    }
}
