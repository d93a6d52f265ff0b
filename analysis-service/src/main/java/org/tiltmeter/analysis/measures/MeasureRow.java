package org.tiltmeter.analysis.measures;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;

/**
 * The figures of one group.
 *
 * @param keys what the group is: {@code actor}, {@code outlet}, {@code month}, {@code day}, as asked for
 */
public record MeasureRow(@JsonAnyGetter Map<String, String> keys, List<Figure> measures) {

    public MeasureRow {
        measures = List.copyOf(measures);
    }
}
