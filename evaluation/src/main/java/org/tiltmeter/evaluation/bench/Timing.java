package org.tiltmeter.evaluation.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;

/**
 * Times one contender on some articles in this process. It is loaded and reads the first article, which is timed apart;
 * it warms up on the first quarter of the articles; then it reads all of them, one after the other on one thread.
 *
 * @param meter what the process uses
 * @param enoughSeconds how long to warm up and to read at the least, in whole rounds
 */
record Timing(Meter meter, double enoughSeconds) {

    private static final int WARM_UP_PART = 4;

    /**
     * Times reading on one thread, then on several.
     *
     * @param threads 0 to leave the second out
     */
    Speed of(Supplier<Contestant> loaded, List<ArticleText> articles, int threads) {
        Contestant contestant = loaded.get();
        contestant.read(articles.getFirst());
        double firstReading = meter.wallSeconds();
        List<ArticleText> some = articles.subList(0, Math.ceilDiv(articles.size(), WARM_UP_PART));
        Spent.on(() -> contestant.readAll(some), meter, enoughSeconds);
        Spent oneThread = Spent.on(() -> contestant.readAll(articles), meter, enoughSeconds);
        long peak = meter.peakMemory();
        return new Speed(firstReading, oneThread, peak, threads == 0 ? null : side(contestant, articles, threads));
    }

    private Speed.@Nullable AllCores side(Contestant contestant, List<ArticleText> articles, int threads) {
        List<Callable<Object>> tasks = articles.stream()
                .map(article -> Executors.callable(() -> contestant.read(article)))
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Spent spent = Spent.on(() -> await(pool, tasks), meter, enoughSeconds);
            return new Speed.AllCores(threads, spent, meter.residentMemory());
        }
    }

    private static void await(ExecutorService pool, List<Callable<Object>> tasks) {
        try {
            for (Future<Object> task : pool.invokeAll(tasks)) {
                task.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article could not be read", e.getCause());
        }
    }
}
