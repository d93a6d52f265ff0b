package org.tiltmeter.analysis.intake;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;

/** Whose fault a failure is. */
enum Fault {
    /** The message holds something that the database refuses: no later attempt will do better. */
    MESSAGE,
    /** The database cannot be reached, or gave up: it will be better one day. */
    INFRASTRUCTURE,
    /** Nobody knows; a few attempts will tell. */
    UNKNOWN;

    private static final int DEEPEST_CAUSE = 20;

    static Fault of(Throwable failure) {
        Throwable cause = failure;
        Fault fault = UNKNOWN;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return isDataRefused(sql) ? MESSAGE : INFRASTRUCTURE;
            }
            if (cause instanceof RollbackException || cause instanceof SystemException) {
                fault = INFRASTRUCTURE;
            }
        }
        return fault;
    }

    /** SQLSTATE class 22, data exception; 23, a constraint is not kept. */
    private static boolean isDataRefused(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
