package fr.passerelle.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Has PostgreSQL log every statement with its parameters, and tells the steps apart in that log. */
final class LogMarks {

    static final String MARK = "passerelle-bench step ";

    private final @Nullable Connection superuser;

    private LogMarks(@Nullable Connection superuser) {
        this.superuser = superuser;
    }

    static LogMarks ofThisRun(Settings settings) {
        try {
            return new LogMarks(
                    Boolean.getBoolean("bench.capture")
                            ? DriverManager.getConnection(settings.superuserJdbcUrl())
                            : null);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean wanted() {
        return superuser != null;
    }

    void begin() {
        run("alter system set log_line_prefix = '@%u@ '");
        run("alter system set log_statement = 'all'");
        run("select pg_reload_conf()");
        // Each session takes the new settings before its next statement, soon after the signal.
        run("select pg_sleep(1)");
    }

    void mark(Step step) {
        run("select '" + MARK + step + "'");
    }

    void end() {
        mark(Step.CREATE);
        run("alter system reset log_statement");
        run("alter system reset log_line_prefix");
        run("select pg_reload_conf()");
    }

    private void run(String sql) {
        if (superuser == null) {
            return;
        }
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
