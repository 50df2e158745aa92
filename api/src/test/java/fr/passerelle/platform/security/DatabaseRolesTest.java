package fr.passerelle.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each database role is, and the trail that none of them can change. */
@QuarkusTest
class DatabaseRolesTest {

    @Inject
    TestDatabase database;

    @ParameterizedTest
    @ValueSource(strings = {"passerelle_app", "passerelle_job", "passerelle_auditor", "passerelle_owner"})
    void no_role_of_the_product_is_superuser_or_passes_by_row_rules(String role) {
        assertThat(database.column(
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication"
                                + " from pg_roles where rolname = ?",
                        role))
                .containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"passerelle_app", "passerelle_job", "passerelle_auditor"})
    void the_roles_that_serve_own_nothing_are_members_of_nothing_and_cannot_create(String role) {
        assertThat(database.column(
                        "select relname from pg_class c join pg_roles r on r.oid = c.relowner where rolname = ?", role))
                .isEmpty();
        assertThat(database.column(
                        "select roleid::regrole::text from pg_auth_members where member = ?::text::regrole", role))
                .isEmpty();
        assertThat(database.column("select has_schema_privilege(?, 'public', 'CREATE')", role))
                .containsExactly(false);
    }

    @Test
    void the_application_connects_as_the_application() {
        assertThat(org.eclipse.microprofile.config.ConfigProvider.getConfig()
                        .getValue("quarkus.datasource.username", String.class))
                .isEqualTo("passerelle_app");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set action = 'NOTHING'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable row level security",
                "drop policy audit_entry_write on audit_entry",
                "set role passerelle_owner",
                "set session_replication_role = replica"
            })
    void no_role_that_serves_can_change_the_trail(String sql) {
        for (String role : List.of("app", "job", "auditor")) {
            refused(role, sql);
        }
    }

    @Test
    void a_line_in_the_trail_is_written_for_the_acting_team_and_no_other() throws SQLException {
        String line = "insert into audit_entry values (gen_random_uuid(), now(), 'MEMBER', '"
                + Town.member(Town.CLAIRE_REFERRER) + "', '%s', 'READ', 'TEST', '{}', '{}', null)";
        try (Connection app = database.as("app");
                Statement statement = app.createStatement()) {
            statement.execute("select set_config('passerelle.acting_team', '" + Town.SOCIAL_TEAM + "', false)");
            assertThat(statement.executeUpdate(line.formatted(Town.SOCIAL_TEAM)))
                    .isEqualTo(1);
            assertThatThrownBy(() -> statement.executeUpdate(line.formatted(Town.PLACE_TEAM)))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
        for (String role : List.of("job", "auditor")) {
            refused(role, line.formatted(Town.SOCIAL_TEAM));
        }
    }

    @Test
    void the_auditor_reads_the_trail_and_no_referral_person_or_member() throws SQLException {
        try (Connection auditor = database.as("auditor");
                Statement statement = auditor.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from audit_entry")) {
            rows.next();
            assertThat(rows.getLong(1))
                    .isEqualTo(
                            database.column("select count(*) from audit_entry").get(0));
        }
        for (String table : List.of("referral", "person_snapshot", "contact_trace", "idempotent_answer", "member")) {
            refused("auditor", "select * from " + table);
        }
    }

    @Test
    void the_timer_sees_dates_and_ids_of_referrals_and_nothing_else() throws SQLException {
        try (Connection job = database.as("job");
                Statement statement = job.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id, sender_team_id, status, urgent, sent_at, status_since,"
                                + " review_on, first_read_at from referral")) {
            assertThat(rows.getMetaData().getColumnCount()).isEqualTo(8);
        }
        for (String column :
                List.of("reference", "commune_code", "needs", "receiver_team_id", "reason_text", "created_by")) {
            refused("job", "select " + column + " from referral");
        }
        for (String table : List.of(
                "person_snapshot",
                "person_code",
                "person_feedback",
                "contact_trace",
                "referral_appointment",
                "audit_entry",
                "member",
                "membership")) {
            refused("job", "select * from " + table);
        }
        for (String column : List.of("kind", "referral_id", "place_id", "many", "read_at")) {
            refused("job", "select " + column + " from notice");
        }
        refused("job", "select * from notification_choice");
        refused("job", "update referral_timer set taken_at = now()");
        refused("job", "select plan_timers_anew('01', now())");
        refused("job", "update referral set status = 'EXPIRED'");
        refused("job", "select sealed_body from idempotent_answer");
    }

    @Test
    void functions_that_run_as_their_owner_have_a_search_path_of_their_own_and_are_not_for_everybody() {
        assertThat(database.column("select proname from pg_proc p join pg_namespace n on n.oid = pronamespace"
                        + " where nspname = 'public' and prosecdef and (proconfig is null"
                        + " or not exists (select 1 from unnest(proconfig) c where c like 'search_path=%')"
                        + " or has_function_privilege('public', p.oid, 'EXECUTE'))"))
                .isEmpty();
    }

    private void refused(String role, String sql) {
        assertThatThrownBy(() -> {
                    try (Connection connection = database.as(role);
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as("%s: %s", role, sql)
                .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getSQLState())
                        .as(denied.getMessage())
                        .isEqualTo("42501"));
    }
}
