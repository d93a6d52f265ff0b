package org.tiltmeter.stories;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;

/**
 * Which of two articles is the older one: the one published before, or else the one with the smaller id, for many outlets
 * date their articles by the day. A total order, so that nothing is left to the order of arrival.
 *
 * @param publishedAt to the microsecond, as PostgreSQL keeps it
 */
public record Age(Instant publishedAt, UUID id) implements Comparable<Age> {

    private static final Comparator<Age> OLDEST_FIRST =
            Comparator.comparing(Age::publishedAt).thenComparing(Age::id, Age::compareIds);

    public Age {
        publishedAt = publishedAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public int compareTo(Age other) {
        return OLDEST_FIRST.compare(this, other);
    }

    /** Whether the two were published no further apart. */
    boolean isWithin(Duration most, Age other) {
        return Duration.between(publishedAt, other.publishedAt).abs().compareTo(most) <= 0;
    }

    /** By their bytes, as PostgreSQL does; Java compares their halves as signed numbers. */
    public static int compareIds(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high == 0 ? Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) : high;
    }
}
