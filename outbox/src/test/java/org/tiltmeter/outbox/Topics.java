package org.tiltmeter.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads whole topics of the tests' broker. */
final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Topics() {}

    /** All messages whose key begins so, once there are at least as many as expected, and a moment longer for more. */
    static List<ConsumerRecord<String, String>> read(String bootstrap, String topic, String keyPrefix, int expected) {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                        16 << 20),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant end = Instant.now().plus(PATIENCE);
            while (found.size() < expected && Instant.now().isBefore(end)) {
                poll(consumer, keyPrefix, found);
            }
            poll(consumer, keyPrefix, found);
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(expected);
        return found;
    }

    static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        assertThat(header).as("header %s", name).isNotNull();
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void poll(
            KafkaConsumer<String, String> consumer, String keyPrefix, List<ConsumerRecord<String, String>> found) {
        consumer.poll(Duration.ofMillis(500)).forEach(message -> {
            if (message.key().startsWith(keyPrefix)) {
                found.add(message);
            }
        });
    }
}
