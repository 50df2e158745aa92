package fr.passerelle.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Runs {@code deploy/postgres/roles.sql} and {@code database.sql} as the superuser, with the demo passwords; production
 * runs the same files through {@code init.sh}. Both may run again, so they do at every start: a data folder of last
 * month gets the role or extension added since.
 */
final class DatabaseBootstrap {

    private final Path sql;
    private final EmbeddedPostgres server;

    DatabaseBootstrap(Path sql, EmbeddedPostgres server) {
        this.sql = sql;
        this.server = server;
    }

    void run() throws IOException {
        try {
            try (Connection cluster = server.getPostgresDatabase().getConnection();
                    Statement statement = cluster.createStatement()) {
                statement.execute(withDemoPasswords(Files.readString(sql.resolve("roles.sql"))));
                if (!databaseExists(statement)) {
                    // C.UTF-8 sorts alike on every platform; French order is asked for where it is shown.
                    statement.execute("CREATE DATABASE passerelle OWNER passerelle_owner TEMPLATE template0"
                            + " ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
                }
            }
            try (Connection database =
                            server.getDatabase("postgres", "passerelle").getConnection();
                    Statement statement = database.createStatement()) {
                statement.execute(Files.readString(sql.resolve("database.sql")));
            }
        } catch (SQLException e) {
            throw new IOException("PostgreSQL runs, but its roles or its database could not be made", e);
        }
    }

    private static boolean databaseExists(Statement statement) throws SQLException {
        try (var found = statement.executeQuery("SELECT FROM pg_database WHERE datname = 'passerelle'")) {
            return found.next();
        }
    }

    /** The psql variable {@code :'app_password'} becomes the literal {@code 'demo-only-app'}, and so on. */
    private static String withDemoPasswords(String script) {
        return script.replaceAll(":'(owner|app|job|auditor)_password'", "'demo-only-$1'");
    }
}
