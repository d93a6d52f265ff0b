package org.tiltmeter.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaBrokerTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Path FOLDER = Folders.temporary();

    private static final KafkaBroker BROKER = new KafkaBroker(
            new KafkaBroker.Settings(FOLDER.resolve("kafka"), Ports.free(), Ports.free(), FOLDER.resolve("kafka.log")));

    @BeforeAll
    static void runs() {
        BROKER.start();
        BROKER.awaitHealthy(PATIENCE);
    }

    @AfterAll
    static void goes() {
        BROKER.stop();
        Folders.delete(FOLDER);
    }

    @Test
    void theTopicsAreThereWithSixPartitions() throws Exception {
        Set<String> topics =
                Set.of("tiltmeter.article-stored.v1", "tiltmeter.article-analysed.v1", "tiltmeter.dead-letter.v1");

        try (Admin admin = Admin.create(Map.of("bootstrap.servers", BROKER.bootstrap()))) {
            assertThat(admin.describeTopics(topics).allTopicNames().get().values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(6));
        }
    }

    @Test
    void acknowledgedMessagesSurviveAKillAndAStart() {
        List<String> sent =
                IntStream.range(0, 200).mapToObj(i -> "before the kill " + i).toList();
        send(Topic.ARTICLE_STORED, sent);

        BROKER.kill();
        runs();

        assertThat(received(Topic.ARTICLE_STORED, sent)).containsExactlyInAnyOrderElementsOf(sent);
    }

    @Test
    void messagesSurviveAStopAndAStart() {
        send(Topic.ARTICLE_ANALYSED, List.of("before the stop"));

        BROKER.stop();
        runs();

        assertThat(received(Topic.ARTICLE_ANALYSED, List.of("before the stop"))).contains("before the stop");
    }

    @Test
    void anArticleOfFifteenMebibytesPasses() {
        String large = "x".repeat(15 << 20);

        send(Topic.DEAD_LETTER, List.of(large));

        assertThat(received(Topic.DEAD_LETTER, List.of(large))).containsExactly(large);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "snappy", "lz4", "zstd"})
    void theBrokerUnderstandsEveryCompression(String compression) throws Exception {
        Map<String, Object> configuration = Map.of(
                "bootstrap.servers",
                BROKER.bootstrap(),
                "compression.type",
                compression,
                "delivery.timeout.ms",
                20_000,
                "request.timeout.ms",
                10_000);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer())) {
            assertThat(producer.send(new ProducerRecord<>(Topic.ARTICLE_ANALYSED.id(), compression))
                            .get()
                            .hasOffset())
                    .isTrue();
        }
    }

    private static void send(Topic topic, List<String> values) {
        Map<String, Object> configuration =
                Map.of("bootstrap.servers", BROKER.bootstrap(), "acks", "all", "max.request.size", 16 << 20);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                var unused = producer.send(new ProducerRecord<>(topic.id(), value));
            }
            producer.flush();
        }
    }

    private static List<String> received(Topic topic, List<String> wanted) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", BROKER.bootstrap()), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.id()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<String> values = new ArrayList<>();
            Instant end = Instant.now().plus(PATIENCE);
            while (!values.containsAll(wanted) && Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(500))) {
                    values.add(message.value());
                }
            }
            return values;
        }
    }
}
