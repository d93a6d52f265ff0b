package org.tiltmeter.problems;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/** Whether a failure is the database's absence: the same request may well succeed later. */
public final class Outage {

    /**
     * SQLSTATE classes: 08 no connection, 40 the transaction was rolled back for another's sake, 53 out of resources, 57
     * the server is shutting down or starting, 58 it has trouble of its own.
     */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /** The rest of class 55 is the statement's own: another holds the lock that it would not wait for. */
    private static final String TAKES_NO_CONNECTIONS = "55000";

    private static final int LONGEST_CHAIN = 20;

    private Outage() {}

    /** Looks through the causes. */
    public static boolean caused(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(LONGEST_CHAIN)
                .anyMatch(Outage::isOutage);
    }

    private static boolean isOutage(Throwable cause) {
        return switch (cause) {
            case ConnectException refused -> true;
            case SQLTransientException again -> true;
            // The connection was lost at the commit, or the pool has none to give: neither has a state.
            case XAException lost -> true;
            case SQLException sql -> sql.getSQLState() == null || isOutage(sql.getSQLState());
            default -> false;
        };
    }

    private static boolean isOutage(String state) {
        return state.equals(TAKES_NO_CONNECTIONS) || CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }
}
