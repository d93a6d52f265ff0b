package org.tiltmeter.evaluation.sets.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.evaluation.engine.StubEngine;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;

class StorySetTest {

    @TempDir
    Path data = Path.of("");

    @Test
    void twoOfThreeReportsPutTogetherAreAllPreciseAndFoundInPart() throws IOException {
        basil("2a_1", "Merrow wins the Ostrom bridge vote in Larkhaven", "2031-03-01");
        basil("2a_2", "Larkhaven: Merrow wins vote on the Ostrom bridge", "2031-03-02");
        basil("2a_3", "Ferry company to sue", "2031-03-02");

        Match counted = tally().of("basil");

        assertThat(counted.precision()).isEqualTo(1);
        assertThat(counted.recall()).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3);
    }

    @Test
    void oneReportAMonthLaterIsAnotherEventUnlessDaysAreLeftOut() throws IOException {
        basil("2a_1", "Merrow wins the Ostrom bridge vote in Larkhaven", "2031-03-01");
        basil("2a_2", "Larkhaven: Merrow wins vote on the Ostrom bridge", "2031-04-02");

        assertThat(tally().of("basil").recall()).isEqualTo(0.5);
        assertThat(tally().of("basil.undated").recall()).isEqualTo(1);
    }

    @Test
    void madeReprintsAreFoundWithTheirAgency() throws IOException {
        Files.createDirectories(data.resolve("news"));
        try (var out = new GZIPOutputStream(Files.newOutputStream(data.resolve(Reprints.NEWS)))) {
            for (int number = 0; number < 12; number++) {
                out.write(news(number).getBytes(StandardCharsets.UTF_8));
            }
        }

        Match counted = tally().of(WireText.WIRE);

        assertThat(counted.gold()).isGreaterThan(2);
        assertThat(counted.f1()).isEqualTo(1);
        assertThat(Reprints.of(data)).isEqualTo(Reprints.of(data));
    }

    @Test
    void aFolderWithNeitherSetIsSaidToLackIt() {
        assertThat(new StorySet().find(data, "dev")).isEqualTo(new Texts.Missing("basil/articles"));
    }

    private Tally tally() {
        List<GoldText> texts = ((Texts.Present) new StorySet().find(data, "dev")).texts();
        return Tally.sum(texts.stream()
                .map(text -> text.examine(StubEngine.scoring(word -> 0)).tally())
                .toList());
    }

    private void basil(String name, String title, String date) throws IOException {
        Files.createDirectories(data.resolve("basil/articles/2031"));
        Files.writeString(data.resolve("basil/articles/2031/" + name + ".json"), """
                {"source": "The Bridge", "title": "%s", "date": "%s", "triplet-uuid": "2a",
                 "body-paragraphs": [["%s."]]}""".formatted(title, date, title));
    }

    private static String news(int number) {
        String text = IntStream.range(0, 10)
                .mapToObj(paragraph -> words(number * 1_000 + paragraph * 50))
                .collect(Collectors.joining("\\n\\n"));
        return """
                {"id": "n%d", "outlet": "The Bridge", "publishedAt": "2031-03-01", "title": "Number %d", "text": "%s"}
                """.formatted(number, number, text);
    }

    private static String words(int first) {
        return IntStream.range(first, first + 40)
                .mapToObj(word -> "word" + word)
                .collect(Collectors.joining(" "));
    }
}
