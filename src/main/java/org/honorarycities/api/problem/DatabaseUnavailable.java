package org.honorarycities.api.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.TransactionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that is away from a query that is wrong. */
final class DatabaseUnavailable {

    /** SQL states: the connection is lost, the server has too much to do, an operator steps in. */
    private static final Pattern STATES = Pattern.compile("(08|53|57).*");

    private DatabaseUnavailable() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(DatabaseUnavailable::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof TransactionException // when only reading, it fails to end but for a lost connection
                || (cause instanceof SQLException failed
                        && failed.getSQLState() != null
                        && STATES.matcher(failed.getSQLState()).matches());
    }
}
