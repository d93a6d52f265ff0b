package org.tiltmeter.statistics.comparison;

import java.util.List;
import java.util.Map;
import org.tiltmeter.statistics.Bootstrap;
import org.tiltmeter.statistics.RatioSums;

/** All that a comparison rests on: sums over clusters, from roll-ups or from evidence, which give the same. */
public interface Sums {

    /** Of a cell; {@link RatioSums#NONE} where nothing counts. */
    RatioSums of(Cell cell, Slice slice);

    /** Of a cell in each event that its outlet reports, by the event's id. */
    Map<String, Bootstrap.Cluster> events(Cell cell, Slice slice);

    /** A cell's clusters in a fixed order, for the bootstrap; empty where there are too many to be drawn from. */
    List<Bootstrap.Cluster> clusters(Cell cell, Slice slice);
}
