package org.tiltmeter.evaluation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Many questions to an engine, asked several at a time and answered in their order, whichever was done first. */
public final class Answers {

    private Answers() {}

    /**
     * All answers, in the order of the questions.
     *
     * @param step told after each answer
     * @throws IllegalStateException where the engine fails on one
     */
    public static <Q, A> List<A> of(List<Q> questions, Function<Q, A> engine, ExecutorService pool, Runnable step) {
        List<Future<A>> pending = new ArrayList<>(questions.size());
        questions.forEach(question -> pending.add(pool.submit(() -> engine.apply(question))));
        List<A> answers = new ArrayList<>(questions.size());
        for (Future<A> one : pending) {
            answers.add(await(one));
            step.run();
        }
        return answers;
    }

    private static <A> A await(Future<A> pending) {
        try {
            return pending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the engine failed on a text", e.getCause());
        }
    }
}
