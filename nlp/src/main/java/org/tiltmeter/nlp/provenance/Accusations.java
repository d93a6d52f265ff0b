package org.tiltmeter.nlp.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Accusation;
import org.tiltmeter.nlp.Accusation.Reply;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.language.Clause;
import org.tiltmeter.nlp.language.Scene;
import org.tiltmeter.nlp.provenance.ProvenanceFinder.Clauses;
import org.tiltmeter.nlp.resource.PhraseTable;
import org.tiltmeter.nlp.resource.Row;
import org.tiltmeter.nlp.resource.Table;
import org.tiltmeter.nlp.text.Sentence;

/** Who is accused in an article, by the words of {@code accusations.txt}, and whether the article lets them answer. */
final class Accusations {

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");
    private static final int REACH = 4;
    private static final int FRAME = 8;
    private static final int REPLY_REACH = 14;
    private static final double CONFIDENCE = 0.7;

    /** Where the accused stands, and the word that must follow or nothing. */
    private record Frame(String place, String follows) {}

    /** An answer that the article gives. */
    private record Answer(Reply reply, Span span) {}

    private final Map<String, Frame> frames = new HashMap<>();
    private final PhraseTable<Boolean> replies;

    Accusations() {
        for (Row row : Table.read("provenance/accusations.txt", 3)) {
            frames.put(row.cell(0), new Frame(row.cell(1), row.cell(2)));
        }
        Map<String, Boolean> phrases = new HashMap<>();
        Table.read("provenance/replies.txt", 1).forEach(row -> phrases.put(row.cell(0), true));
        replies = PhraseTable.ofNormals(phrases);
    }

    List<Accusation> find(Scene scene, Clauses clauses) {
        List<Accusation> found = new ArrayList<>();
        for (Sentence sentence : scene.sentences()) {
            for (int at = 0; at < sentence.tokens().size(); at++) {
                Frame frame = frames.get(sentence.tokens().get(at).normal());
                if (frame != null) {
                    add(found, clauses.of(sentence), at, frame, scene);
                }
            }
        }
        return found.isEmpty() ? found : answered(found, answers(scene, clauses));
    }

    private static void add(List<Accusation> found, Clause clause, int at, Frame frame, Scene scene) {
        Naming naming = frame.place().equals("object") ? object(clause, at, frame) : against(clause, at, frame);
        Span span = clause.sentence().span(at, at);
        if (naming != null && naming.actor() != null && !naming.actor().id().equals(scene.speaker(span))) {
            found.add(new Accusation(
                    found.size(),
                    span,
                    naming.actor().id(),
                    Reply.NOT_HEARD,
                    null,
                    scene.voices().at(span),
                    CONFIDENCE,
                    "rule:accusation"));
        }
    }

    /** "accused Marlow of", and "Marlow was accused of". */
    private static @Nullable Naming object(Clause clause, int verb, Frame frame) {
        if (clause.word(verb + 1).equals(frame.follows())
                || clause.word(verb + 1).equals("by")) {
            return passive(clause, verb);
        }
        Naming naming = firstNaming(clause, verb + 1, verb + REACH);
        if (naming == null || naming.possessive()) {
            return null;
        }
        for (int at = naming.last() + 1; at <= naming.last() + FRAME; at++) {
            if (clause.word(at).equals(frame.follows())) {
                return naming;
            }
        }
        return null;
    }

    /** "Marlow has been accused of", "Marlow, accused of"; in "whom Marlow accused of" Marlow accuses. */
    private static @Nullable Naming passive(Clause clause, int verb) {
        boolean passive = clause.word(verb - 1).equals(",");
        for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
            passive |= BE.contains(clause.word(at));
            Naming naming = clause.actorAt(at);
            if (naming != null) {
                return passive && !naming.possessive() ? naming : null;
            }
        }
        return null;
    }

    /** "allegations against Marlow", "alleged that Marlow". */
    private static @Nullable Naming against(Clause clause, int noun, Frame frame) {
        String link = frame.place();
        for (int at = noun + 1; at <= noun + REACH; at++) {
            if (clause.word(at).equals(link)) {
                // A name farther behind "that" need not be its subject.
                Naming naming = firstNaming(clause, at + 1, at + (link.equals("that") ? 2 : REACH));
                return naming == null || naming.possessive() ? null : naming;
            }
        }
        return null;
    }

    private static @Nullable Naming firstNaming(Clause clause, int from, int to) {
        for (int at = from; at <= to; at++) {
            Naming naming = clause.actorAt(at);
            if (naming != null) {
                return clause.head(naming);
            }
        }
        return null;
    }

    private static List<Accusation> answered(List<Accusation> accusations, Map<String, Answer> answers) {
        return accusations.stream()
                .map(one -> {
                    Answer answer = answers.get(one.accused());
                    return answer == null ? one : with(one, answer);
                })
                .toList();
    }

    private static Accusation with(Accusation one, Answer answer) {
        return new Accusation(
                one.index(),
                one.span(),
                one.accused(),
                answer.reply(),
                answer.span(),
                one.voice(),
                one.confidence(),
                one.producer());
    }

    /** Per actor: its first words in the article, or that it gave none. To be heard outdoes to have declined. */
    private Map<String, Answer> answers(Scene scene, Clauses clauses) {
        Map<String, Answer> answers = new HashMap<>();
        for (Attribution attribution : scene.attributions()) {
            String speaker = speaker(attribution);
            // What somebody is quoted to say inside another's words is that other's.
            boolean first = scene.voices().at(attribution.span()) instanceof Voice.Sourced sourced
                    && sourced.attribution() == attribution.index();
            if (speaker != null && first) {
                answers.putIfAbsent(speaker, new Answer(Reply.HEARD, attribution.span()));
            }
        }
        for (Sentence sentence : scene.sentences()) {
            addDeclined(answers, clauses, sentence);
        }
        return answers;
    }

    private static @Nullable String speaker(Attribution attribution) {
        return switch (attribution.source()) {
            case Source.Named named -> named.actor();
            case Source.Anonymous anonymous -> anonymous.affiliation();
            case Source.Document document -> null;
            case Source.OtherMedia media -> null;
            case Source.Unresolved unresolved -> null;
        };
    }

    /** "Marlow did not respond", "A spokesman for Marlow declined to comment". */
    private void addDeclined(Map<String, Answer> answers, Clauses clauses, Sentence sentence) {
        for (int at = 0; at < sentence.tokens().size(); at++) {
            var match = replies.longestAt(sentence.tokens(), at);
            if (match != null) {
                Clause clause = clauses.of(sentence);
                for (int before = at - 1; before >= Math.max(0, at - REPLY_REACH); before--) {
                    Naming naming = clause.actorAt(before);
                    if (naming != null && naming.actor() != null) {
                        answers.putIfAbsent(
                                naming.actor().id(), new Answer(Reply.DECLINED, sentence.span(at, match.last())));
                    }
                }
                at = match.last();
            }
        }
    }
}
