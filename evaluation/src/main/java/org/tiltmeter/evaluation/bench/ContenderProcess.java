package org.tiltmeter.evaluation.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tiltmeter.article.ArticleText;

/**
 * The program of a contender's process: alone in it, so that peak memory and processor time are its own. Told in
 * arguments: the contender, the articles' file, how many seconds are enough, the file for what it took.
 */
final class ContenderProcess {

    private ContenderProcess() {}

    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        Contender contender = Contender.of(arguments[0]).orElseThrow();
        List<ArticleText> articles = Articles.of(Path.of(arguments[1]), Integer.MAX_VALUE);
        int threads = contender == Contender.READING ? Runtime.getRuntime().availableProcessors() : 0;
        Speed speed = new Timing(Meter.ofThisProcess(), Double.parseDouble(arguments[2]))
                .of(() -> Contestant.load(contender), articles, threads);
        new JsonMapper().writeValue(Path.of(arguments[3]).toFile(), speed);
        // Whatever threads a contender left behind end here.
        System.exit(0);
    }
}
