package org.tiltmeter.analysis;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.contracts.ArticleStored;
import org.tiltmeter.contracts.CloudEventHeaders;

/** The broker, as the neighbours of the service use it. */
@ApplicationScoped
public class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String servers;
    private final KafkaProducer<byte[], byte[]> producer;

    Topics(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
        this.servers = servers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "max.request.size", 16 * 1024 * 1024),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(2));
    }

    public RecordMetadata announce(Announced article) {
        return send(article.id().toString(), article.bytes());
    }

    public RecordMetadata send(@Nullable String key, byte @Nullable [] body) {
        var message = new ProducerRecord<>(
                ArticleStored.TOPIC, key == null ? null : key.getBytes(StandardCharsets.UTF_8), body);
        message.headers().add(CloudEventHeaders.TYPE, ArticleStored.TYPE.getBytes(StandardCharsets.UTF_8));
        try {
            return producer.send(message).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the broker takes messages", e);
        }
    }

    /** Waits until the topic holds so many messages of a key, and gives those it holds then. */
    public List<ConsumerRecord<String, String>> await(String topic, String key, int messages) {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", servers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < messages && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (key.equals(message.key())) {
                        found.add(message);
                    }
                });
            }
        }
        return found;
    }
}
