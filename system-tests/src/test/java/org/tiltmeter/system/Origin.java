package org.tiltmeter.system;

import com.fasterxml.jackson.databind.JsonNode;

/** Where a message lies. */
record Origin(String topic, int partition, long offset) {

    static Origin of(JsonNode deadLetter) {
        return new Origin(
                deadLetter.get("topic").asText(),
                deadLetter.get("partition").asInt(),
                deadLetter.get("offset").asLong());
    }
}
