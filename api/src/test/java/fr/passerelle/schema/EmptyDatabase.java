package fr.passerelle.schema;

import fr.passerelle.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** A database as production's bootstrap makes it, before the first migration; dropped when closed. */
final class EmptyDatabase implements AutoCloseable {

    private static final String NAME = "schema_of_a_test";
    private static final Path BOOTSTRAP =
            Path.of(System.getProperty("passerelle.root", ".."), "deploy/postgres/database.sql");

    private final TestDatabase database;
    private final String url;

    private EmptyDatabase(TestDatabase database, String url) {
        this.database = database;
        this.url = url;
    }

    static EmptyDatabase create(TestDatabase database) throws SQLException, IOException {
        String url;
        try (Connection cluster = database.asSuperuser();
                Statement statement = cluster.createStatement()) {
            statement.execute("drop database if exists " + NAME);
            statement.execute("create database " + NAME + " owner passerelle_owner template template0 encoding 'UTF8'"
                    + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
            url = cluster.getMetaData().getURL().replaceFirst("(//[^/]+/)[^?]*", "$1" + NAME);
        }
        EmptyDatabase empty = new EmptyDatabase(database, url);
        try (Connection inside = empty.asSuperuser();
                Statement statement = inside.createStatement()) {
            statement.execute(Files.readString(BOOTSTRAP).replace("DATABASE passerelle", "DATABASE " + NAME));
        }
        return empty;
    }

    Connection asSuperuser() throws SQLException {
        try (Connection cluster = database.asSuperuser()) {
            return DriverManager.getConnection(url, cluster.getMetaData().getUserName(), "");
        }
    }

    Flyway flyway() {
        return Flyway.configure()
                .dataSource(url.replaceFirst("\\?.*", ""), "passerelle_owner", "demo-only-owner")
                .locations("classpath:db/migration")
                .load();
    }

    @Override
    public void close() throws SQLException {
        try (Connection cluster = database.asSuperuser();
                Statement statement = cluster.createStatement()) {
            statement.execute("drop database if exists " + NAME + " with (force)");
        }
    }
}
