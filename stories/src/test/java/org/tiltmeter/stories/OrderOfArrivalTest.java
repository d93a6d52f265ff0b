package org.tiltmeter.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderOfArrivalTest {

    private static final int ARTICLES = 40;

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyOrderOfArrivalGivesThePlacesThatTheWholeSetHas(int seed) {
        List<StoryArticle> articles = new Newsroom(seed).articles(ARTICLES);
        StoriesInMemory stories = new StoriesInMemory();

        shuffled(articles, seed).forEach(stories::place);

        assertThat(places(stories)).isEqualTo(new WholeSet(articles, List.of()).places());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anArticleWithAnotherTextStandsAsIfItHadNeverHadTheOldOne(int seed) {
        Newsroom newsroom = new Newsroom(seed);
        List<StoryArticle> articles = new ArrayList<>(newsroom.articles(ARTICLES));
        StoriesInMemory stories = new StoriesInMemory();
        articles.forEach(stories::place);

        for (int at = 0; at < ARTICLES; at += 3) {
            articles.set(at, newsroom.revised(articles.get(at)));
            stories.place(articles.get(at));
        }

        assertThat(places(stories)).isEqualTo(new WholeSet(articles, List.of()).places());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void correctionsHoldWhetherTheyCameBeforeOtherArticlesOrAfter(int seed) {
        List<StoryArticle> articles = new Newsroom(seed).articles(ARTICLES);
        List<Correction> corrections = corrections(seed);
        StoriesInMemory stories = new StoriesInMemory();

        articles.subList(0, ARTICLES / 2).forEach(stories::place);
        corrections.subList(0, 6).forEach(stories::correct);
        articles.subList(ARTICLES / 2, ARTICLES).forEach(stories::place);
        corrections.subList(6, corrections.size()).forEach(stories::correct);

        assertThat(places(stories)).isEqualTo(new WholeSet(articles, corrections).places());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void correctionsThatAreTakenBackLeaveNothingBehind(int seed) {
        List<StoryArticle> articles = new Newsroom(seed).articles(ARTICLES);
        List<Correction> corrections = corrections(seed);
        StoriesInMemory stories = new StoriesInMemory();
        articles.forEach(stories::place);

        corrections.forEach(stories::correct);
        corrections.forEach(stories::takeBack);

        assertThat(places(stories)).isEqualTo(new WholeSet(articles, List.of()).places());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanTouchesEachArticleThatMovesAndTheOneThatComesIn(int seed) {
        StoriesInMemory stories = new StoriesInMemory();
        for (StoryArticle article : new Newsroom(seed).articles(ARTICLES)) {
            Map<UUID, List<UUID>> before = places(stories);
            Plan plan = stories.place(article);
            Set<UUID> moved = new HashSet<>();
            places(stories).forEach((id, place) -> {
                if (!place.equals(before.get(id))) {
                    moved.add(id);
                }
            });
            moved.add(article.id());
            assertThat(plan.touched()).containsAll(moved);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theInventedArticlesHaveReprintsAndEventsToTellApart(int seed) {
        Map<UUID, List<UUID>> places = new WholeSet(new Newsroom(seed).articles(ARTICLES), List.of()).places();

        assertThat(places.values().stream().map(List::getFirst).distinct()).hasSizeBetween(10, ARTICLES - 5);
        assertThat(places.values().stream().map(List::getLast).distinct()).hasSizeBetween(2, 25);
    }

    private static List<StoryArticle> shuffled(List<StoryArticle> articles, int seed) {
        List<StoryArticle> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** Between articles of the first half of the set, so that they can be made once that has come in. */
    private static List<Correction> corrections(int seed) {
        Random random = new Random(seed);
        List<Correction> corrections = new ArrayList<>();
        for (int count = 0; count < 12; count++) {
            int first = random.nextInt(ARTICLES / 2);
            int second = (first + 1 + random.nextInt(ARTICLES / 2 - 1)) % (ARTICLES / 2);
            corrections.add(new Correction(
                    random.nextBoolean() ? Kind.GROUP : Kind.EVENT,
                    Newsroom.id(first),
                    Newsroom.id(second),
                    random.nextBoolean()));
        }
        return corrections;
    }

    private static Map<UUID, List<UUID>> places(StoriesInMemory stories) {
        Map<UUID, List<UUID>> places = new HashMap<>();
        stories.places().forEach((id, placed) -> places.put(id, List.of(placed.story(), placed.event())));
        return places;
    }
}
