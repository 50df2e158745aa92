package fr.passerelle.testing;

import fr.passerelle.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Ways into the test run's PostgreSQL: as its superuser, and as each of the product's roles. */
@ApplicationScoped
public class TestDatabase {

    private final String superuserUrl;
    private final String url;
    private @Nullable Connection shared;

    TestDatabase(
            @ConfigProperty(name = "passerelle.dev-services.superuser-jdbc-url") String superuserUrl,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.superuserUrl = superuserUrl;
        this.url = url;
    }

    /** The database's own today is then the product's too, whatever the hour and wherever the test runs. */
    public Connection asSuperuser() throws SQLException {
        Connection connection = DriverManager.getConnection(superuserUrl);
        run(connection, "set time zone '" + Time.ZONE + "'");
        return connection;
    }

    /** @param role app, job, auditor or owner */
    public Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url, "passerelle_" + role, "demo-only-" + role);
    }

    public synchronized void run(String sql, @Nullable Object... values) {
        try {
            run(shared(), sql, values);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** The first column of each row. */
    public synchronized List<Object> column(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(shared(), sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<Object> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getObject(1));
            }
            return column;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** One connection for the many small statements of a test run: opening each its own takes longer than the tests. */
    private Connection shared() throws SQLException {
        if (shared == null || shared.isClosed()) {
            shared = asSuperuser();
        }
        return shared;
    }

    static void run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
