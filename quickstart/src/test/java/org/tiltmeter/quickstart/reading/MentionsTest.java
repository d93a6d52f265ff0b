package org.tiltmeter.quickstart.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.embedded.Folders;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine;

class MentionsTest {

    private static final String TEXT =
            "Ellen Marwick flew to Oslo. She met an aide; Norway said\nnothing. It was late, he said.";
    private static final String MARWICK = "person:ellen-marwick";

    private final ArticleText article = new ArticleText("", TEXT, List.of());
    private final Path folder = Folders.temporary();
    private final List<Mention> found = new ArrayList<>();

    @AfterEach
    void goes() {
        Folders.delete(folder);
    }

    @Test
    void peopleSeeEveryMentionWhomItIsCountedToAndWhy() {
        assertThat(MentionsText.of(article, reading(), false)).isEqualTo("""
                Mentions (6)
                  text 0–13         Ellen Marwick                   name         person:ellen-marwick                  rule:full-name, 0.90
                  text 22–26        Oslo                            place        not counted (country:NO)              rule:place, as a place, 0.80
                  text 28–31        She                             pronoun      person:ellen-marwick                  rule:pronoun, after “Ellen Marwick” at text 0–13, 0.80
                  text 36–43        an aide                         described    not counted                           rule:described, 0.90
                  text 45–51        Norway                          name         country:NO                            lexicon:country-name, as a power, 0.95
                  text 79–81        he                              pronoun      unresolved                            rule:pronoun, 0.30

                Counted to (2)
                     2  Ellen Marwick                person:ellen-marwick               1 name, 1 pronoun
                     1  Norway                       country:NO                         1 name
                     1  unresolved
                Not counted: places and no more: 1; people without a name: 1.

                Read by rules-0. Machine labels are not truth.""");
    }

    @Test
    void machinesGetTheSame() throws IOException {
        JsonNode json = new ObjectMapper().readTree(MentionsJson.of(article, reading()));

        assertThat(json.at("/mentions/1/use")).hasToString("\"place\"");
        assertThat(json.at("/mentions/2/after")).hasToString("0");
        assertThat(json.at("/mentions/2/span"))
                .hasToString("{\"part\":\"text\",\"start\":28,\"end\":31,\"text\":\"She\"}");
        assertThat(json.at("/mentions/4/use")).hasToString("\"power\"");
        assertThat(json.at("/mentions/5/actor").isNull()).isTrue();
        assertThat(json.at("/counts/0"))
                .hasToString("{\"id\":\"person:ellen-marwick\",\"kind\":\"person\",\"name\":\"Ellen Marwick\","
                        + "\"mentions\":2,\"forms\":{\"name\":1,\"pronoun\":1}}");
        assertThat(json.get("unresolved")).hasToString("1");
        assertThat(json.get("notCounted")).hasToString("{\"places\":1,\"described\":1}");
    }

    @Test
    void theCountsAreThoseOfTheList() {
        MentionList list = MentionList.of(reading());

        long counted =
                list.counts().stream().mapToInt(MentionList.Count::mentions).sum();
        assertThat(counted + list.unresolved() + list.places() + list.described())
                .isEqualTo(list.entries().size());
    }

    @Test
    void theCommandReadsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Norway said nothing. Nobody spoke in Oslo.");
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);

        int status = new CommandLine(new ReadCommand(new Terminal(stream, stream, false, false)))
                .execute("--mentions", file.toString());

        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("text 0–6          Norway", "lexicon:country-name, as a power", "1  Norway");
    }

    private Reading reading() {
        found.clear();
        add("Ellen Marwick", Form.NAME, MARWICK, 0.9, "rule:full-name");
        add("Oslo", Form.PLACE, "country:NO", 0.8, "rule:place");
        add("She", Form.PRONOUN, MARWICK, 0.8, "rule:pronoun");
        add("an aide", Form.DESCRIBED, null, 0.9, "rule:described");
        add("Norway", Form.NAME, "country:NO", 0.95, "lexicon:country-name");
        add("he", Form.PRONOUN, null, 0.3, "rule:pronoun");
        return new Reading(
                "rules-0",
                List.of(),
                List.of(
                        new Actor("country:NO", Actor.Kind.COUNTRY, "Norway"),
                        new Actor(MARWICK, Actor.Kind.PERSON, "Ellen Marwick")),
                found,
                List.of(),
                List.of());
    }

    private void add(String words, Form form, @Nullable String actor, double confidence, String producer) {
        int start = TEXT.lastIndexOf(words);
        found.add(new Mention(
                found.size(),
                new Span(Part.TEXT, start, start + words.length()),
                form,
                actor,
                new Voice.Own(),
                confidence,
                producer));
    }
}
