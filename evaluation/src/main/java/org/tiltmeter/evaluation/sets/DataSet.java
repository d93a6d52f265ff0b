package org.tiltmeter.evaluation.sets;

import java.nio.file.Path;
import java.util.List;
import org.tiltmeter.evaluation.score.Metric;

/** A public set of annotated texts: where they lie, what is measured on them. */
public interface DataSet {

    /** Its name, which is its folder's and its key in JSON. */
    String name();

    /** What is measured, in the order of the table. */
    List<Metric> metrics();

    /** The same by the kind of actor and the like, as far as the set tells or lets one derive it. */
    default List<Metric> breakdown() {
        return List.of();
    }

    /**
     * Its texts.
     *
     * @param data the folder that holds the sets' folders
     * @param split {@code train}, {@code dev} or {@code test}; a set without named splits is taken whole
     * @throws DataException where a file is not what it should be
     */
    Texts find(Path data, String split);
}
