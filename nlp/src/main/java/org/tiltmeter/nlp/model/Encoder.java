package org.tiltmeter.nlp.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * The network in ONNX Runtime. A run is one window, without padding, on the thread that asks for it: so neither what
 * else is read nor how many threads read can change a number. One session serves all threads.
 */
final class Encoder implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final int columns;

    /**
     * @param network an ONNX file in memory outside the heap
     * @param columns how many numbers it says of a word
     * @throws IllegalStateException where the file is no network
     */
    Encoder(ByteBuffer network, int columns) {
        this.columns = columns;
        try (SessionOptions options = options()) {
            session = environment.createSession(network, options);
        } catch (OrtException unusable) {
            throw new IllegalStateException("the model's network cannot be used", unusable);
        }
    }

    private static SessionOptions options() throws OrtException {
        SessionOptions options = new SessionOptions();
        // Articles are read side by side, one on a thread; threads inside a run would only compete with them.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
        options.setDeterministicCompute(true);
        // A run's memory goes back when it ends: kept for the next, for each length of a window apart, it would only
        // make the process larger, and not faster.
        options.setMemoryPatternOptimization(false);
        options.setCPUArenaAllocator(false);
        return options;
    }

    /**
     * Runs one window.
     *
     * @throws CancellationException where the thread was interrupted: whoever asked has given the article up
     */
    Logits run(Window window, WindowInput input) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted between two windows");
        }
        try (OnnxTensor pieces = tensor(input.pieces(), 1, input.pieces().length);
                OnnxTensor first = tensor(input.first(), window.size());
                OnnxTensor shape = tensor(input.shape(), window.size());
                OrtSession.Result result = session.run(Map.of("pieces", pieces, "first", first, "shape", shape))) {
            return new Logits(
                    window,
                    numbers(result, "words", window.size() * columns),
                    numbers(result, "links", window.size() * Logits.LINK_NUMBERS));
        } catch (OrtException failed) {
            throw new IllegalStateException("the network failed on " + input.pieces().length + " pieces", failed);
        }
    }

    private OnnxTensor tensor(long[] values, long... dimensions) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), dimensions);
    }

    private static float[] numbers(OrtSession.Result result, String output, int expected) {
        OnnxValue value =
                result.get(output).orElseThrow(() -> new IllegalStateException("the network puts out no " + output));
        if (!(value instanceof OnnxTensor tensor)) {
            throw new IllegalStateException("the network's " + output + " is no tensor");
        }
        FloatBuffer buffer = tensor.getFloatBuffer();
        if (buffer.remaining() != expected) {
            throw new IllegalStateException(
                    "the network puts out " + buffer.remaining() + " " + output + " instead of " + expected);
        }
        float[] numbers = new float[expected];
        buffer.get(numbers);
        return numbers;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException("the session could not be closed", failed);
        }
    }
}
