package fr.passerelle.account;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;

import fr.passerelle.account.House.Own;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who changed what anybody may do: written with the change or not done, and never altered. */
@QuarkusTest
class AccountTrailTest {

    @Inject
    House house;

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    @AfterEach
    void the_trail_can_be_written_again() {
        database.run("grant insert on account_entry to passerelle_app");
    }

    @Test
    void while_it_cannot_be_written_nobody_comes_in() {
        Own own = house.open("Organisation");
        String camille = newcomers.stranger();
        String code = house.codeFor(own, "MEDIATOR");
        String id =
                house.askToJoin(newcomers.stranger(), own.team(), "REFERRER").path("id");
        database.run("revoke insert on account_entry from passerelle_app");
        house.accept(camille, code).then().statusCode(503).body("type", endsWith("/trace-unavailable"));
        as(own.manager()).post("/join-requests/" + id + "/approve").then().statusCode(503);
        as(camille).get("/me").then().body("memberships", empty());
        assertThat(database.column("select count(*) from membership where team_id = ?", own.team()))
                .containsExactly(0L);
    }

    @Test
    void no_role_that_serves_changes_or_removes_a_line() {
        for (String role : List.of("app", "job", "auditor")) {
            for (String sql : List.of(
                    "update account_entry set action = 'NOTHING'",
                    "delete from account_entry",
                    "truncate account_entry")) {
                refused(role, sql);
            }
        }
        for (String role : List.of("job", "auditor")) {
            for (String table : List.of("invitation", "join_request", "organisation_admission", "member_absence")) {
                refused(role, "select * from " + table);
            }
            refused(role, "select open_referrals_of_team(gen_random_uuid())");
        }
        refused("app", "update invitation set code_mac = ''");
        refused("app", "update invitation set expires_at = now() + interval '1 year'");
        refused("app", "update join_request set role = 'MEDIATOR'");
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
                        .isEqualTo("42501"));
    }
}
