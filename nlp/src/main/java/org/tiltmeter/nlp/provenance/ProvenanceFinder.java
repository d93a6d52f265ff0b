package org.tiltmeter.nlp.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Channel;
import org.tiltmeter.nlp.Provenance;
import org.tiltmeter.nlp.SourceRole;
import org.tiltmeter.nlp.language.Clause;
import org.tiltmeter.nlp.language.Scene;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.SentenceIndex;

/** Finds where an article has its knowledge from. Immutable: one serves all threads. */
public final class ProvenanceFinder {

    private final RoleWords roleWords = new RoleWords();
    private final Channels channels = new Channels();
    private final Accusations accusations = new Accusations();

    /** In which roles the sources speak, what came at second hand, and who is accused. */
    public Provenance find(Scene scene) {
        var clauses = new Clauses(scene);
        var people = new PersonRoles(roleWords, scene.cast().namings(), clauses);
        var roles = new SourceRoles(roleWords, people, scene.cast());
        List<SourceRole> found = new ArrayList<>();
        List<Channel> through = new ArrayList<>();
        for (Attribution attribution : scene.attributions()) {
            Clause source = clauses.around(attribution.source().span());
            roles.addTo(found, attribution, source);
            channels.addTo(through, attribution, clauses.around(attribution.cue()));
        }
        return new Provenance(found, through, accusations.find(scene, clauses));
    }

    /** The sentences of an article, each made a clause once. */
    static final class Clauses {

        private final Scene scene;
        private final SentenceIndex index;
        private final Map<Integer, Clause> made = new HashMap<>();

        Clauses(Scene scene) {
            this.scene = scene;
            this.index = new SentenceIndex(scene.sentences());
        }

        Clause of(Sentence sentence) {
            return made.computeIfAbsent(
                    sentence.index(), at -> new Clause(sentence, scene.cast().in(sentence.span())));
        }

        @Nullable
        Clause around(@Nullable Span span) {
            Sentence sentence = span == null ? null : index.around(span);
            return sentence == null ? null : of(sentence);
        }
    }
}
