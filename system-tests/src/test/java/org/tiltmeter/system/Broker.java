package org.tiltmeter.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The suite's Kafka, as someone who is no part of the suite can reach it. */
final class Broker {

    private final Map<String, Object> connection;

    Broker(String bootstrap) {
        this.connection = Map.of("bootstrap.servers", bootstrap);
    }

    /** Sends these in their order; where they came to lie, in the same order. */
    List<Origin> send(List<ProducerRecord<String, byte[]>> messages) {
        List<Future<RecordMetadata>> underWay = new ArrayList<>();
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(connection, new StringSerializer(), new ByteArraySerializer())) {
            messages.forEach(message -> underWay.add(producer.send(message)));
        }
        return underWay.stream().map(Broker::origin).toList();
    }

    /** What lies in a topic, once there is so much of it or the patience ends. */
    List<JsonNode> receive(String topic, int count, Duration patience) {
        Instant end = Instant.now().plus(patience);
        List<JsonNode> bodies = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(connection, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (bodies.size() < count && Instant.now().isBefore(end)) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> bodies.add(json(message.value())));
            }
        }
        return bodies;
    }

    private static Origin origin(Future<RecordMetadata> told) {
        try {
            RecordMetadata metadata = told.get();
            return new Origin(metadata.topic(), metadata.partition(), metadata.offset());
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
