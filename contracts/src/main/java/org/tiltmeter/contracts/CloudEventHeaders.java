package org.tiltmeter.contracts;

/** Names of the headers that every message carries: CloudEvents 1.0 over Kafka, binary mode. Values are UTF-8. */
public final class CloudEventHeaders {

    /** The same at every delivery of one event, so that a redelivery can be told. */
    public static final String ID = "ce_id";

    /** The service that the event comes from, such as {@code /ingest-service}. */
    public static final String SOURCE = "ce_source";

    /** Such as {@link ArticleStored#TYPE}. */
    public static final String TYPE = "ce_type";

    /** Always {@code 1.0}. */
    public static final String SPEC_VERSION = "ce_specversion";

    /** When the event was written down, RFC 3339. */
    public static final String TIME = "ce_time";

    /** Always {@code application/json}. */
    public static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}
}
