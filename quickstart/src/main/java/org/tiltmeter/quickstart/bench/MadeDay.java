package org.tiltmeter.quickstart.bench;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes up the articles of one day: the same ones whenever it is asked with the same seed. */
final class MadeDay {

    private static final int ACTORS_AN_ARTICLE = 10;
    private static final int CAST = 6;
    private static final double SPEAKS = 0.25;
    private static final double WIRE = 0.15;
    private static final double REPRINT = 0.1;
    private static final double CERTAIN = 0.67;
    private static final double LOADED = 0.06;
    private static final double DIRECT = 0.4;
    private static final double DOUBT = 0.1;
    private static final double ANONYMOUS = 0.15;
    private static final int SECONDS = 86_400;

    /** A happening: its id, the story group of what an agency wrote of it, and who is in it. */
    private record Event(UUID id, UUID wireStory, List<String> cast) {}

    private record Printed(String outlet, Event event) {}

    private final SplittableRandom chance;
    private final Instant midnight;
    private final List<Event> events;
    private final Map<Printed, UUID> stories = new HashMap<>();

    private MadeDay(World world, int day) {
        chance = new SplittableRandom(world.seed() * World.DAYS + day);
        midnight = World.FROM.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC);
        events = IntStream.range(0, World.EVENTS_A_DAY)
                .mapToObj(at -> new Event(uuid(), uuid(), List.copyOf(actors(CAST, Set.of()))))
                .toList();
    }

    static List<MadeArticle> of(World world, int day) {
        var made = new MadeDay(world, day);
        return IntStream.range(0, world.articlesOn(day))
                .mapToObj(at -> made.article())
                .toList();
    }

    private MadeArticle article() {
        UUID id = uuid();
        String outlet = World.outlet(chance.nextInt(World.OUTLETS));
        // Few events make most of the news.
        Event event = events.get((int) (events.size() * Math.pow(chance.nextDouble(), 2)));
        boolean wire = chance.nextDouble() < WIRE;
        UUID story = wire ? event.wireStory() : ownStory(new Printed(outlet, event), id);
        Instant at = midnight.plusSeconds(chance.nextInt(SECONDS));
        return new MadeArticle(id, hash(), outlet, at, story, event.id(), wire, facts(event));
    }

    /** Now and then an outlet prints its own text again. */
    private UUID ownStory(Printed printed, UUID article) {
        UUID before = stories.get(printed);
        if (before != null && chance.nextDouble() < REPRINT) {
            return before;
        }
        stories.put(printed, article);
        return article;
    }

    private List<MadeFact> facts(Event event) {
        var facts = new ArrayList<MadeFact>();
        for (String actor : actors(ACTORS_AN_ARTICLE, event.cast())) {
            facts.add(fact("L1.own", actor, few(), LOADED));
            if (chance.nextDouble() < SPEAKS) {
                long attributions = few();
                facts.add(fact("S3", actor, attributions, DIRECT));
                facts.add(fact("S4", actor, attributions, DOUBT));
                facts.add(fact("S8", actor, attributions, ANONYMOUS));
            }
        }
        facts.add(MadeFact.ofWhole("articles", 1));
        facts.add(MadeFact.ofWhole("unresolved_mentions", few()));
        return facts;
    }

    private MadeFact fact(String measure, String actor, long w, double share) {
        long x = among(w, share);
        long certainX = among(x, CERTAIN);
        return new MadeFact(measure, actor, x, w, certainX, Math.max(certainX, among(w, CERTAIN)));
    }

    private long among(long all, double share) {
        long some = 0;
        for (long at = 0; at < all; at++) {
            some += chance.nextDouble() < share ? 1 : 0;
        }
        return some;
    }

    /** One and often more, seldom many. */
    private long few() {
        return 1 + (long) (-2 * Math.log1p(-chance.nextDouble()));
    }

    /** The first actors are drawn far more often than the last. */
    private Set<String> actors(int many, Collection<String> some) {
        var actors = new LinkedHashSet<>(some);
        while (actors.size() < many) {
            actors.add(World.actor((int) Math.pow(World.ACTORS, chance.nextDouble())));
        }
        return actors;
    }

    private UUID uuid() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private String hash() {
        return "%016x%016x%016x%016x"
                .formatted(chance.nextLong(), chance.nextLong(), chance.nextLong(), chance.nextLong());
    }
}
