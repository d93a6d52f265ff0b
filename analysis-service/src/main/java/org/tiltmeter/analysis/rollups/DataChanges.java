package org.tiltmeter.analysis.rollups;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** The number of the last change to what counts: the data's high-water mark. */
@ApplicationScoped
public class DataChanges {

    private final Session database;

    DataChanges(Session database) {
        this.database = database;
    }

    /** The mark of what this transaction sees. */
    public long last() {
        return database.createNativeQuery("select last from data_change", Long.class)
                .getSingleResult();
    }

    /** Begins a change: whoever begins another waits until this transaction ends. */
    long next() {
        return database.createNativeQuery("update data_change set last = last + 1 returning last", Long.class)
                .getSingleResult();
    }
}
