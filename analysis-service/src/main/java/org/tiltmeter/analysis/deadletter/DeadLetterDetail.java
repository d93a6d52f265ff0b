package org.tiltmeter.analysis.deadletter;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A dead letter with what it says.
 *
 * @param headers of the message
 * @param body as UTF-8, what is not UTF-8 replaced
 */
public record DeadLetterDetail(
        @JsonUnwrapped DeadLetterEntry letter, @JsonRawValue String headers, String body) {}
