package org.tiltmeter.embedded;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.tiltmeter.contracts.ArticleAnalysed;
import org.tiltmeter.contracts.ArticleStored;

/** The suite's topics. They are created up front: automatic creation delays the first message by seconds. */
public enum Topic {
    ARTICLE_STORED(ArticleStored.TOPIC),
    ARTICLE_ANALYSED(ArticleAnalysed.TOPIC),
    DEAD_LETTER("tiltmeter.dead-letter.v1");

    /** As many replicas of a service can share the work. */
    private static final int PARTITIONS = 6;

    /** An article of some megabytes and its envelope. */
    private static final int LARGEST_MESSAGE = 16 << 20;

    private final String id;

    Topic(String id) {
        this.id = id;
    }

    /** The topic's name at the broker. */
    public String id() {
        return id;
    }

    /**
     * Creates those that are missing.
     *
     * @param bootstrap host and port of the broker
     * @return whether the broker answered
     */
    public static boolean ensureAll(String bootstrap) {
        Map<String, Object> configuration = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        try (Admin admin = Admin.create(configuration)) {
            Set<String> existing = admin.listTopics().names().get(15, TimeUnit.SECONDS);
            List<NewTopic> missing = Arrays.stream(values())
                    .filter(topic -> !existing.contains(topic.id))
                    .map(Topic::toCreate)
                    .toList();
            admin.createTopics(missing).all().get(15, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private NewTopic toCreate() {
        return new NewTopic(id, PARTITIONS, (short) 1)
                .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "" + LARGEST_MESSAGE));
    }
}
