package org.tiltmeter.evaluation.sets.basil;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.evaluation.score.Metric;
import org.tiltmeter.evaluation.sets.ActorKinds;
import org.tiltmeter.evaluation.sets.DataException;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.sets.Texts;

/** BASIL (Fan et al. 2019): bias spans in articles of three outlets on the same events. */
public final class Basil implements DataSet {

    private static final String ARTICLES = "basil/articles";
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String name() {
        return "basil";
    }

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of("lexicalSentenceF1", "lexical sentence", "sentence", "all yes .107", "BERT .31"),
                Metric.of("targetAccuracy", "target given the span", "target", "", ""),
                Metric.of("targetAmongActors", "target among actors", "candidate", "", ""),
                Metric.of("voiceAccuracy", "quoted given the span", "voice", "", ""));
    }

    @Override
    public List<Metric> breakdown() {
        List<Metric> breakdown = new ArrayList<>();
        for (String wording : List.of("lexical", "informational")) {
            breakdown.add(Metric.of(
                    "targetAccuracy." + wording, "target of a span that is " + wording, "target." + wording, "", ""));
        }
        for (String kind : ActorKinds.keys()) {
            breakdown.add(
                    Metric.of("targetAccuracy." + kind, "target given the span: " + kind, "target." + kind, "", ""));
        }
        return breakdown;
    }

    @Override
    public Texts find(Path data, String split) {
        return Files.isDirectory(data.resolve(ARTICLES))
                ? new Texts.Present(List.copyOf(texts(data)))
                : new Texts.Missing(ARTICLES);
    }

    /** All articles of the set, which must be there. */
    static List<BasilText> texts(Path data) {
        List<BasilText> texts = new ArrayList<>();
        for (Path year : Folder.files(data.resolve(ARTICLES), "")) {
            for (Path file : Folder.files(year, ".json")) {
                String name = Folder.stem(file, ".json");
                texts.add(text(data, file, "basil/annotations/" + year.getFileName() + "/" + name + "_ann.json", name));
            }
        }
        return texts;
    }

    private static BasilText text(Path data, Path file, String annotations, String name) {
        BasilArticle article = BasilArticle.of(json(file));
        List<BiasSpan> gold = new ArrayList<>();
        for (JsonNode annotation : json(data.resolve(annotations)).path("phrase-level-annotations")) {
            try {
                gold.add(article.span(annotation));
            } catch (IllegalArgumentException e) {
                throw new DataException(annotations + " has a span that its article has not: " + e.getMessage(), e);
            }
        }
        return new BasilText(annotations, name, article, gold);
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(Folder.text(file));
        } catch (JsonProcessingException e) {
            throw new DataException(file + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
