package org.tiltmeter.nlp.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.actors.Naming;

/** How an article presents each of its actors: made once for an article, then asked for each of its terms. */
final class Standings {

    /** So that the work for a term does not grow with the article. */
    private static final int MOST = 20;

    private static final int BESIDE = 16;

    private final Scene scene;
    private final List<Sighting> sightings;
    private final Map<String, Standing> byActor = new HashMap<>();
    private final Map<String, Map<String, Integer>> bySpeaker = new HashMap<>();
    private final List<Standing> leading;

    private Standings(Scene scene, List<Sighting> sightings, Map<String, Integer> sources) {
        this.scene = scene;
        this.sightings = List.copyOf(sightings);
        Map<String, List<Sighting>> apart = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            apart.computeIfAbsent(sighting.id(), id -> new ArrayList<>()).add(sighting);
            if (sighting.speaker() != null) {
                bySpeaker
                        .computeIfAbsent(sighting.speaker(), id -> new HashMap<>())
                        .merge(sighting.id(), 1, Integer::sum);
            }
        }
        apart.forEach((id, own) -> byActor.put(id, Standing.of(own, sources.getOrDefault(id, 0))));
        leading = apart.keySet().stream()
                .map(this::of)
                .sorted(Comparator.comparingInt(Standing::mentions).reversed().thenComparing(Standing::id))
                .limit(MOST)
                .toList();
    }

    static Standings of(Scene scene) {
        List<Sighting> sightings = new ArrayList<>();
        for (Naming naming : scene.cast().namings()) {
            Actor actor = naming.actor();
            if (actor != null && naming.isCounted() && !isAside(naming)) {
                sightings.add(Sighting.of(naming, actor, scene));
            }
        }
        return new Standings(scene, sightings, sources(scene.attributions()));
    }

    /** "I" and "its": the ranker learnt its weights from articles in which they counted for nobody. */
    private static boolean isAside(Naming naming) {
        return naming.producer().equals("rule:first-person")
                || naming.producer().equals("rule:group-pronoun");
    }

    private static Map<String, Integer> sources(List<Attribution> attributions) {
        Map<String, Integer> sources = new HashMap<>();
        for (Attribution attribution : attributions) {
            if (attribution.source() instanceof Source.Named named && named.actor() != null) {
                sources.merge(named.actor(), 1, Integer::sum);
            }
        }
        return sources;
    }

    /** The article that they are of. */
    Scene scene() {
        return scene;
    }

    /** The actors mentioned most, the most mentioned first; of two as often mentioned, by id. */
    List<Standing> leading() {
        return leading;
    }

    /** The standing of an actor that the article mentions. */
    Standing of(String actor) {
        Standing standing = byActor.get(actor);
        if (standing == null) {
            throw new IllegalArgumentException("not mentioned: " + actor);
        }
        return standing;
    }

    /** How many mentions of an actor a speaker makes. */
    int spoken(@Nullable String speaker, String actor) {
        return speaker == null ? 0 : bySpeaker.getOrDefault(speaker, Map.of()).getOrDefault(actor, 0);
    }

    /** The mentions next before and behind the start of a span, in reading order. */
    List<Sighting> beside(Span span) {
        int low = 0;
        int high = sightings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Span other = sightings.get(middle).span();
            int parts = other.part().compareTo(span.part());
            boolean before = parts < 0 || (parts == 0 && other.start() < span.start());
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return sightings.subList(Math.max(0, low - BESIDE), Math.min(sightings.size(), low + BESIDE));
    }
}
