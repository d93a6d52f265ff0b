package org.tiltmeter.outbox;

import java.util.List;

/**
 * How a batch ended.
 *
 * @param acknowledgedIds rows that the broker has
 * @param failed how many rows it refused or said nothing of
 * @param firstFailure why, for the log; empty where nothing failed
 */
record Delivery(List<Long> acknowledgedIds, int failed, String firstFailure) {

    static Delivery of(List<Sent> batch) {
        List<Long> acknowledged =
                batch.stream().filter(Sent::isAcknowledged).map(Sent::id).toList();
        String reason = batch.stream()
                .filter(sent -> !sent.isAcknowledged())
                .findFirst()
                .map(Delivery::reason)
                .orElse("");
        return new Delivery(acknowledged, batch.size() - acknowledged.size(), reason);
    }

    int acknowledged() {
        return acknowledgedIds.size();
    }

    private static String reason(Sent sent) {
        return sent.outcome().isCompletedExceptionally()
                ? sent.outcome().exceptionNow().toString()
                : "no acknowledgement in time";
    }
}
