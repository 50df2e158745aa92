package fr.passerelle.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    private final ProjectRoot root = ProjectRoot.above(Path.of(""));

    @TempDir
    Path folder;

    private LocalPostgres start() throws Exception {
        return LocalPostgres.start(
                new LocalPostgres.Settings(root, folder.resolve("data"), folder.resolve("postgres.log"), 0, true));
    }

    private static String ask(LocalPostgres server, String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), role, "demo-only-" + role);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(LocalPostgres server, String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), role, "any");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void itHasTheRolesAndTheDatabaseAndKeepsItsDataWhenTheyAreMadeAgain() throws Exception {
        try (LocalPostgres first = start()) {
            execute(first, "passerelle_owner", "CREATE TABLE kept (id int)");
            assertThat(ask(first, "postgres", "SHOW fsync")).isEqualTo("on");
            assertThat(ask(first, "postgres", "SHOW synchronous_commit")).isEqualTo("on");
        }
        // The second start runs roles.sql and database.sql again.
        try (LocalPostgres second = start()) {
            assertThat(ask(second, "passerelle_owner", "SELECT count(*) FROM kept"))
                    .isEqualTo("0");
            assertThat(ask(second, "postgres", """
                                    SELECT string_agg(rolname, ',' ORDER BY rolname) FROM pg_roles
                                    WHERE rolname LIKE 'passerelle%' AND rolcanlogin AND NOT rolsuper AND NOT rolbypassrls
                                    """))
                    .isEqualTo("passerelle_app,passerelle_auditor,passerelle_job,passerelle_owner");
            assertThat(ask(second, "postgres", "SELECT string_agg(extname, ',' ORDER BY extname) FROM pg_extension"))
                    .isEqualTo("cube,earthdistance,pg_trgm,pgcrypto,plpgsql,unaccent");
            assertThat(ask(
                            second,
                            "postgres",
                            "SELECT rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid"
                                    + " WHERE rolname = 'passerelle_app'"))
                    .isEqualTo("t");
            assertThatThrownBy(() -> execute(second, "passerelle_app", "CREATE TABLE mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatAKilledTestRunLeftIsNoObstacle() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "18");
        try (LocalPostgres server =
                LocalPostgres.start(new LocalPostgres.Settings(root, data, folder.resolve("postgres.log"), 0, false))) {
            assertThat(ask(server, "postgres", "SHOW fsync")).isEqualTo("off");
        }
        assertThat(data).doesNotExist();
    }
}
