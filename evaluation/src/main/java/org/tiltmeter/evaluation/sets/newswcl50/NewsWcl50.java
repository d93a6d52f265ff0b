package org.tiltmeter.evaluation.sets.newswcl50;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiltmeter.evaluation.score.Chains;
import org.tiltmeter.evaluation.score.Metric;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;
import org.tiltmeter.evaluation.sets.newswcl50.CodedArticle.Row;

/** NewsWCL50 (Hamborg, Zhukova and Gipp 2019): who is meant, across five outlets' articles on the same event. */
public final class NewsWcl50 implements DataSet {

    private static final String FILE = "newswcl50/conll.csv";

    @Override
    public String name() {
        return "newswcl50";
    }

    @Override
    public List<Metric> metrics() {
        return List.of(
                Chains.metric("conllF1", "actors, mentions given", Story.GIVEN, "same head .468", ""),
                Chains.metric("endToEndConllF1", "actors, own mentions", Story.OWN, "", ""));
    }

    @Override
    public List<Metric> breakdown() {
        List<Metric> breakdown = new ArrayList<>();
        for (CodeType type : CodeType.CHAINS) {
            breakdown.add(Chains.metric(
                    "conllF1." + type.kind(),
                    "mentions given: " + type.kind(),
                    Story.GIVEN + "." + type.kind(),
                    "",
                    ""));
        }
        breakdown.add(
                Chains.metric("endToEndConllF1.coded", "own mentions, those that are coded", Story.FOUND, "", ""));
        return breakdown;
    }

    @Override
    public Texts find(Path data, String split) {
        Path file = data.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new Texts.Missing(FILE);
        }
        Map<String, Map<String, List<Row>>> stories = new LinkedHashMap<>();
        for (Row row : ConllFile.read(file)) {
            stories.computeIfAbsent(story(row), name -> new LinkedHashMap<>())
                    .computeIfAbsent(row.document(), name -> new ArrayList<>())
                    .add(row);
        }
        List<GoldText> texts = new ArrayList<>();
        stories.forEach((story, articles) -> texts.add(new Story(
                story, articles.values().stream().map(CodedArticle::of).toList())));
        return new Texts.Present(texts);
    }

    /** "3/-/3_L" is the third story's. */
    private static String story(Row row) {
        int end = row.subtopic().indexOf('/');
        return end < 0 ? row.subtopic() : row.subtopic().substring(0, end);
    }
}
