package org.tiltmeter.ingest.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.tiltmeter.ingest.store.Keeping;

/** How a submission ended, in the API's words. */
enum Outcome {
    @JsonProperty("stored")
    STORED,
    @JsonProperty("revised")
    REVISED,
    @JsonProperty("duplicate")
    DUPLICATE,
    @JsonProperty("refused")
    REFUSED;

    static Outcome of(Keeping keeping) {
        return switch (keeping) {
            case Keeping.Stored stored -> STORED;
            case Keeping.Revised revised -> REVISED;
            case Keeping.Duplicate duplicate -> DUPLICATE;
        };
    }
}
