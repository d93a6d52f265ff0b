package org.tiltmeter.analysis.reading;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Reading;

/**
 * Reads as many articles at a time as there are cores. A reading that overruns its time is interrupted and its place
 * given to the next: should it never end, it costs a core, but the service goes on.
 */
@ApplicationScoped
public class ReadingPool {

    private final ArticleReader reader;
    private final Duration limit;
    private final Semaphore places;
    private final Counter overruns;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("reading-", 0).daemon().factory());

    ReadingPool(ArticleReader reader, ReadingConfig config, MeterRegistry metrics) {
        this.reader = reader;
        this.limit = config.limit();
        this.places = new Semaphore(config.threads().orElse(Runtime.getRuntime().availableProcessors()), true);
        this.overruns = Counter.builder("tiltmeter.readings.overrun")
                .description("Readings that were given up because they took too long")
                .register(metrics);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Reads, after waiting for a place as long as it takes. */
    public ReadingOutcome read(ArticleText article) throws InterruptedException {
        places.acquire();
        return readInPlace(article);
    }

    /** Reads, or gives nothing where no place came free in time. */
    public Optional<ReadingOutcome> readWithin(Duration patience, ArticleText article) throws InterruptedException {
        if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return Optional.empty();
        }
        return Optional.of(readInPlace(article));
    }

    private ReadingOutcome readInPlace(ArticleText article) throws InterruptedException {
        try {
            return await(threads.submit(() -> reader.read(article)));
        } finally {
            places.release();
        }
    }

    private ReadingOutcome await(Future<Reading> reading) throws InterruptedException {
        try {
            return new ReadingOutcome.Read(reading.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException e) {
            return new ReadingOutcome.Threw(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            overruns.increment();
            return new ReadingOutcome.Overran(limit);
        } finally {
            reading.cancel(true);
        }
    }
}
