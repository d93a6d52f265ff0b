package org.tiltmeter.analysis.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiltmeter.analysis.deadletter.DeadLetters;
import org.tiltmeter.analysis.message.Origin;

/** From a message to its effect: an article is analysed, anything else buried. */
@ApplicationScoped
class MessageEffect {

    private final AnalyseArticle analysis;
    private final DeadLetters deadLetters;

    MessageEffect(AnalyseArticle analysis, DeadLetters deadLetters) {
        this.analysis = analysis;
        this.deadLetters = deadLetters;
    }

    Effect of(ConsumerRecord<byte[], byte[]> message, Origin origin) throws InterruptedException {
        return switch (MessageParser.parse(Origins.type(message), message.value())) {
            case Parsed.Article article -> analysis.analyse(article.revision(), origin);
            case Parsed.Refused refused -> bury(origin, refused.reason());
        };
    }

    Effect bury(Origin origin, String reason) {
        boolean isNew = QuarkusTransaction.requiringNew().call(() -> deadLetters.bury(origin, reason));
        return isNew ? Effect.BURIED : Effect.REDELIVERED;
    }
}
