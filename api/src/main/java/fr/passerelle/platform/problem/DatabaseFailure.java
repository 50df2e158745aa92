package fr.passerelle.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;

/** What a failure at the database means for the one who asked. Source: PostgreSQL's error codes, Appendix A. */
final class DatabaseFailure {

    /** A character or a date that PostgreSQL has no room for: nothing else checked it before. */
    private static final Set<String> CANNOT_KEEP = Set.of("22021", "22008");

    private DatabaseFailure() {}

    static boolean cannotKeep(Throwable failure) {
        return causes(failure).anyMatch(hasState(CANNOT_KEEP::contains));
    }

    /** Connection exceptions (08), shutdown and crash (57P), and a pool that nothing comes back to. */
    static boolean isAway(Throwable failure) {
        return causes(failure)
                .anyMatch(hasState(state -> state.startsWith("08") || state.startsWith("57P"))
                        .or(JDBCConnectionException.class::isInstance)
                        .or(SQLTransientConnectionException.class::isInstance)
                        .or(cause -> cause instanceof SQLException
                                && String.valueOf(cause.getMessage()).contains("Acquisition timeout")));
    }

    private static Predicate<Throwable> hasState(Predicate<String> states) {
        return cause ->
                cause instanceof SQLException sql && sql.getSQLState() != null && states.test(sql.getSQLState());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
