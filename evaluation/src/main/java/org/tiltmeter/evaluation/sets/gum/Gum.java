package org.tiltmeter.evaluation.sets.gum;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tiltmeter.evaluation.score.Chains;
import org.tiltmeter.evaluation.score.Metric;
import org.tiltmeter.evaluation.sets.DataSet;
import org.tiltmeter.evaluation.sets.Folder;
import org.tiltmeter.evaluation.sets.GoldText;
import org.tiltmeter.evaluation.sets.Texts;
import org.tiltmeter.evaluation.text.Tokens;
import org.tiltmeter.evaluation.text.Tokens.Run;

/**
 * GUM (Zeldes 2017), its news articles: every mention of every entity from the treebank, chains as its OntoNotes edition
 * has them (Zhu, Pradhan and Zeldes 2021). Only people, organisations and places are measured.
 */
public final class Gum implements DataSet {

    private static final String TREEBANK = "gum/dep";
    private static final String CHAINS = "gum/coref";

    @Override
    public String name() {
        return "gum";
    }

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of("mentionF1", "actors, exact mention", GumText.MENTIONS, "", ""),
                Chains.metric("corefConllF1", "actors, CoNLL F1", GumText.CHAINS, "", ""));
    }

    @Override
    public List<Metric> breakdown() {
        List<Metric> breakdown = new ArrayList<>();
        breakdown.add(Metric.of("headMentionF1", "actors, mention by its head", GumText.HEAD_MENTIONS, "", ""));
        breakdown.add(Chains.metric(
                "headCorefConllF1", "actors, CoNLL F1, mentions by their heads", GumText.HEAD_CHAINS, "", ""));
        for (String type : ActorType.ALL) {
            breakdown.add(Metric.of(
                    "mentionRecall." + type, "exact mentions found: " + type, GumText.MENTIONS + "." + type, "", ""));
            breakdown.add(
                    Chains.metric("corefConllF1." + type, "CoNLL F1: " + type, GumText.CHAINS + "." + type, "", ""));
        }
        return breakdown;
    }

    @Override
    public Texts find(Path data, String split) {
        if (!Files.isDirectory(data.resolve(TREEBANK))) {
            return new Texts.Missing(TREEBANK);
        }
        return new Texts.Present(Folder.files(data.resolve(TREEBANK), ".conllu").stream()
                .<GoldText>map(file -> text(data, file))
                .toList());
    }

    private static GumText text(Path data, Path file) {
        String document = Folder.stem(file, ".conllu");
        TreebankFile.Document treebank = TreebankFile.read(file);
        Tokens tokens = treebank.tokens();
        Collection<List<Run>> chains = ChainFile.chains(
                data.resolve(CHAINS).resolve(document + ".conll"),
                tokens.spans().size());
        Map<Run, String> types = new HashMap<>();
        treebank.mentions().forEach(mention -> types.put(mention.run(), mention.type()));
        return new GumText(
                document,
                tokens,
                treebank.mentions().stream()
                        .filter(mention -> ActorType.ALL.contains(mention.type()))
                        .map(mention -> mention.trimmed(tokens))
                        .toList(),
                chains.stream()
                        .flatMap(runs -> chain(runs, types, tokens).stream())
                        .toList());
    }

    /** A chain's type is that of its first mention that the treebank has too; the chains have a few longer ones. */
    private static Optional<Chain> chain(List<Run> runs, Map<Run, String> types, Tokens tokens) {
        return runs.stream()
                .map(types::get)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(ActorType.ALL::contains)
                .map(type -> new Chain(
                        type,
                        runs.stream().map(run -> Edges.trimmed(tokens, run)).toList()));
    }
}
