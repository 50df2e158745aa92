package fr.passerelle.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;

/** What all migrations together make of an empty database, as reviewed. */
@QuarkusTest
class GoldenSchemaTest {

    private static final Path API = Path.of(System.getProperty("passerelle.root", ".."), "api");
    private static final Path GOLDEN = API.resolve("src/test/resources/schema/golden.txt");
    private static final Path MIGRATIONS = API.resolve("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V[0-9]{12}__[a-z0-9_]+\\.sql");

    @Inject
    TestDatabase database;

    @Inject
    Flyway running;

    /** {@code ./mvnw verify -Dschema.update=true} rewrites the golden text; the diff is then reviewed. */
    @Test
    void the_migrations_make_the_golden_schema_of_an_empty_database() throws SQLException, IOException {
        try (EmptyDatabase empty = EmptyDatabase.create(database)) {
            Flyway flyway = empty.flyway();
            assertThat(flyway.migrate().migrationsExecuted)
                    .isEqualTo(migrations().size());
            assertThat(flyway.migrate().migrationsExecuted).as("a second time").isZero();
            flyway.validate();
            try (Connection inside = empty.asSuperuser()) {
                String schema = SchemaText.of(inside);
                if (Boolean.getBoolean("schema.update")) {
                    Files.writeString(GOLDEN, schema);
                }
                assertThat(schema).isEqualTo(Files.readString(GOLDEN));
            }
        }
    }

    @Test
    void the_running_database_has_the_golden_schema_too() throws SQLException, IOException {
        try (Connection running = database.asSuperuser()) {
            assertThat(SchemaText.of(running)).isEqualTo(Files.readString(GOLDEN));
        }
    }

    @Test
    void whatever_belongs_to_teams_has_row_rules_that_bind_the_owner_too() {
        assertThat(database.column("select relname::text from pg_class where relrowsecurity order by 1"))
                .containsExactly(
                        "audit_entry",
                        "contact_trace",
                        "idempotent_answer",
                        "notice",
                        "outbox_event",
                        "person_code",
                        "person_feedback",
                        "person_snapshot",
                        "referral",
                        "referral_appointment",
                        "referral_note",
                        "referral_question",
                        "referral_timer",
                        "webhook_message");
        assertThat(database.column(
                        "select relname::text from pg_class where relrowsecurity and not relforcerowsecurity"))
                .isEmpty();
        assertThat(database.column("""
                        select distinct relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where relkind = 'r' and relnamespace = 'public'::regnamespace and not relrowsecurity
                           and attname in ('team_id', 'sender_team_id', 'owner_team_id', 'referral_id') order by 1"""))
                .as("tables about teams that hold no referral: the directory, and who is in it or wants to be")
                .containsExactly("account_entry", "invitation", "join_request", "membership", "place", "place_session");
    }

    @Test
    void every_migration_is_named_by_time_and_purpose_and_begins_with_its_reason() throws IOException {
        List<Path> files = migrations();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(file.getFileName().toString()).matches(NAME);
            assertThat(Files.readAllLines(file).get(0))
                    .as(file.getFileName().toString())
                    .matches("-- [A-Z].{20,}");
        }
    }

    @Test
    void the_running_database_applied_all_of_them_in_order() throws IOException {
        assertThat(Arrays.stream(running.info().applied()).map(MigrationInfo::getScript))
                .containsExactlyElementsOf(migrations().stream()
                        .map(file -> "db/migration/" + file.getFileName())
                        .toList());
        assertThat(running.info().pending()).isEmpty();
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.sorted().toList();
        }
    }
}
