package org.tiltmeter.quickstart.reading;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Reader;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.quickstart.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the reading of one text file. Needs nothing that runs. */
@Command(name = "read", description = "Print the reading of one text file: actors, who speaks, loaded terms.")
public final class ReadCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "Text in UTF-8; a first line that stands apart is the headline.")
    Path file = Path.of("");

    @Option(names = "--json", description = "As JSON, in the shape of the API.")
    boolean json;

    @Option(
            names = "--mentions",
            description = "Every mention in order: where, whom it is counted to, why, and how sure; then the counts.")
    boolean mentions;

    public ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ArticleText article = TextFile.read(file);
        Reading reading = new Reader().read(article);
        terminal.print(shown(article, reading));
        return 0;
    }

    private String shown(ArticleText article, Reading reading) {
        if (mentions) {
            return json ? MentionsJson.of(article, reading) : MentionsText.of(article, reading, terminal.colour());
        }
        return json ? ReadingJson.of(article, reading) : ReadingText.of(article, reading, terminal.colour());
    }
}
