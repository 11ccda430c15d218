package org.honorarycities.api.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.TransactionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Distinguishes an unavailable database from an invalid query. */
final class DatabaseUnavailable {

    /** SQL states for connection failure (08), insufficient resources (53) and operator intervention (57). */
    private static final Pattern STATES = Pattern.compile("(08|53|57).*");

    private DatabaseUnavailable() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(DatabaseUnavailable::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException
                || cause
                        instanceof
                        TransactionException // a read-only transaction fails to end only if the connection is lost
                || (cause instanceof SQLException failed
                        && failed.getSQLState() != null
                        && STATES.matcher(failed.getSQLState()).matches());
    }
}
