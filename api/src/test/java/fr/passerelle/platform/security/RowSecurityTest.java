package fr.passerelle.platform.security;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What PostgreSQL itself refuses, should the application ever ask: plain SQL as each of the product's roles. */
@QuarkusTest
class RowSecurityTest {

    private static final List<String> OF_TEAMS = List.of(
            "referral",
            "person_snapshot",
            "contact_trace",
            "audit_entry",
            "idempotent_answer",
            "referral_timer",
            "referral_appointment",
            "referral_question",
            "notice");

    @Inject
    TestDatabase database;

    private String sent;
    private String draft;
    private String snapshot;

    @BeforeEach
    void a_draft_and_a_referral_with_a_person_and_an_attempt() {
        draft = create();
        sent = create();
        String place = Town.PLACE.toString();
        String today = LocalDate.now(Time.ZONE).toString();
        command(
                        Town.CLAIRE_REFERRER,
                        sent,
                        "send",
                        Map.of(
                                "placeId",
                                place,
                                "contactChannel",
                                "PHONE",
                                "agreement",
                                Map.of("how", "ORAL", "givenOn", today, "placeId", place),
                                "person",
                                Map.of("callName", "Mme D.", "contact", "06 39 98 01 23")))
                .then()
                .statusCode(200);
        post(
                        as(Town.JULIEN_MEDIATOR),
                        "/referrals/" + sent + "/attempts",
                        Map.of("channel", "PHONE", "reached", false, "happenedOn", today))
                .then()
                .statusCode(201);
        snapshot =
                String.valueOf(database.column("select snapshot_id from referral where id = ?", UUID.fromString(sent))
                        .get(0));
    }

    @Test
    void without_a_team_nothing_is_visible() throws SQLException {
        try (Connection app = acting(null)) {
            for (String table : OF_TEAMS) {
                assertThat(number(app, "select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void the_sender_sees_drafts_referrals_persons_traces_and_the_trail_of_its_own() throws SQLException {
        try (Connection app = acting(Town.SOCIAL_TEAM)) {
            assertThat(sees(app, "referral", draft)).isTrue();
            assertThat(sees(app, "referral", sent)).isTrue();
            assertThat(sees(app, "person_snapshot", snapshot)).isTrue();
            assertThat(number(app, "select count(*) from contact_trace where referral_id = '" + sent + "'"))
                    .isEqualTo(1);
            assertThat(number(
                            app,
                            "select count(*) from referral where '" + Town.SOCIAL_TEAM
                                    + "' not in (sender_team_id, receiver_team_id)"))
                    .isZero();
            assertThat(number(
                            app, "select count(*) from idempotent_answer where team_id <> '" + Town.SOCIAL_TEAM + "'"))
                    .isZero();
            assertThat(number(app, trailOf(draft))).isEqualTo(1);
        }
    }

    @Test
    void the_receiver_sees_what_was_sent_and_no_draft() throws SQLException {
        try (Connection app = acting(Town.PLACE_TEAM)) {
            assertThat(sees(app, "referral", sent)).isTrue();
            assertThat(sees(app, "person_snapshot", snapshot)).isTrue();
            assertThat(sees(app, "referral", draft)).isFalse();
            assertThat(number(app, trailOf(sent))).isPositive();
            assertThat(number(app, trailOf(draft))).isZero();
        }
    }

    @Test
    void a_draft_that_names_a_place_already_is_still_not_the_receivers() throws SQLException {
        database.run(
                "update referral set place_id = ?, receiver_team_id = ? where id = ?",
                Town.PLACE,
                Town.PLACE_TEAM,
                UUID.fromString(draft));
        try (Connection app = acting(Town.PLACE_TEAM)) {
            assertThat(sees(app, "referral", draft)).isFalse();
            assertThat(change(app, "update referral set urgent = urgent, status = 'SENT' where id = '" + draft + "'"))
                    .isLessThan(1);
        }
    }

    @Test
    void any_other_team_sees_and_changes_nothing_of_it() throws SQLException {
        for (UUID other : List.of(Town.OTHER_SOCIAL_TEAM, Town.OTHER_PLACE_TEAM)) {
            try (Connection app = acting(other)) {
                assertThat(sees(app, "referral", sent)).isFalse();
                assertThat(sees(app, "person_snapshot", snapshot)).isFalse();
                assertThat(number(app, "select count(*) from contact_trace where referral_id = '" + sent + "'"))
                        .isZero();
                assertThat(number(app, trailOf(sent))).isZero();
                assertThat(change(app, "update referral set status = 'CANCELLED' where id = '" + sent + "'"))
                        .isZero();
                assertThat(change(app, "delete from person_snapshot where id = '" + snapshot + "'"))
                        .isZero();
                take(app, "select take_back_snapshot('" + snapshot + "')");
            }
        }
        try (Connection app = acting(Town.PLACE_TEAM)) {
            assertThat(sees(app, "person_snapshot", snapshot)).isTrue();
        }
    }

    @Test
    void a_place_that_lost_the_person_does_not_see_the_snapshot_any_more_and_the_sender_does() throws SQLException {
        command(Town.JULIEN_MEDIATOR, sent, "decline", Map.of("reason", "NO_PLACE_LEFT"))
                .then()
                .statusCode(200);
        try (Connection app = acting(Town.PLACE_TEAM)) {
            assertThat(sees(app, "person_snapshot", snapshot)).isFalse();
        }
        try (Connection app = acting(Town.SOCIAL_TEAM)) {
            assertThat(sees(app, "person_snapshot", snapshot)).isTrue();
        }
    }

    @Test
    void what_was_sealed_cannot_be_exchanged_nor_shared_with_another_by_anybody() {
        for (UUID team : List.of(Town.SOCIAL_TEAM, Town.PLACE_TEAM)) {
            for (String change : List.of(
                    "content = '\\x00'",
                    "wrapped_key = '\\x00'",
                    "owner_team_id = '" + Town.PLACE_TEAM + "'",
                    "shared_with_team_id = '" + Town.OTHER_PLACE_TEAM + "'")) {
                refused(team, "update person_snapshot set " + change + " where id = '" + snapshot + "'");
            }
        }
    }

    @Test
    void a_snapshot_is_sealed_for_ones_own_team_only() {
        refused(
                Town.PLACE_TEAM,
                "insert into person_snapshot values (gen_random_uuid(), '" + Town.SOCIAL_TEAM + "', null, '', '')");
    }

    @Test
    void the_place_cannot_make_a_referral_its_own_nor_pass_it_on() {
        for (String origin : List.of(
                "sender_team_id = '" + Town.PLACE_TEAM + "'",
                "created_by = '" + Town.member(Town.JULIEN_MEDIATOR) + "'",
                "territory_code = '02'",
                "reference = 'AAA-AAAA'",
                "commune_code = '01002'",
                "needs = '{}'",
                "previous_referral_id = null",
                "created_at = now()",
                "receiver_team_id = '" + Town.OTHER_PLACE_TEAM + "'")) {
            refused(Town.PLACE_TEAM, "update referral set " + origin + " where id = '" + sent + "'");
        }
    }

    @Test
    void nobody_begins_a_referral_for_another_team_or_in_another_status_than_draft() {
        String columns =
                "insert into referral (id, reference, territory_code, status, revision, sender_team_id, created_by,"
                        + " orientation_type, needs, commune_code, urgent, created_at, status_since, place_id, receiver_team_id,"
                        + " sent_at, agreement_how, agreement_given_on, agreement_place_id, contact_channel)"
                        + " select gen_random_uuid(), 'ZZZ-ZZZZ', territory_code, '%s', 1, %s, created_by, orientation_type, needs,"
                        + " commune_code, urgent, now(), now(), place_id, receiver_team_id, now(), agreement_how,"
                        + " agreement_given_on, agreement_place_id, contact_channel from referral where id = '" + sent
                        + "'";
        refused(Town.PLACE_TEAM, columns.formatted("DRAFT", "sender_team_id"));
        refused(Town.SOCIAL_TEAM, columns.formatted("SENT", "sender_team_id"));
    }

    @Test
    void only_the_place_records_attempts_and_nobody_removes_any() {
        String attempt = "insert into contact_trace values (gen_random_uuid(), '" + sent
                + "', 'SESSION', null, null, current_date, now(), '" + Town.member(Town.CLAIRE_REFERRER) + "')";
        refused(Town.SOCIAL_TEAM, attempt);
        refused(Town.OTHER_PLACE_TEAM, attempt);
        refused(Town.PLACE_TEAM, "update contact_trace set reached = true");
        refused(Town.PLACE_TEAM, "delete from contact_trace");
    }

    @Test
    void only_the_place_books_and_tells_and_what_was_told_stays() throws SQLException {
        String booking = "insert into referral_appointment (id, referral_id, starts_at, minutes, state, booked_at)"
                + " values ('%s', '" + sent + "', now(), 30, 'BOOKED', now())";
        UUID booked = UUID.randomUUID();
        refused(Town.OTHER_PLACE_TEAM, booking.formatted(booked));
        refused(Town.PLACE_TEAM, booking.formatted(booked).replace("'BOOKED'", "'HELD'"));
        String telling = "update referral_appointment set state = '%s', told_at = now() where id = '" + booked + "'";
        database.run(booking.formatted(booked));
        refused(Town.SOCIAL_TEAM, telling.formatted("HELD"));
        refused(Town.PLACE_TEAM, "update referral_appointment set starts_at = now()");
        refused(Town.PLACE_TEAM, "delete from referral_appointment");
        try (Connection place = acting(Town.PLACE_TEAM);
                Connection other = acting(Town.OTHER_PLACE_TEAM)) {
            assertThat(change(other, telling.formatted("MISSED"))).isZero();
            assertThat(change(place, telling.formatted("MISSED"))).isEqualTo(1);
            assertThat(change(place, telling.formatted("HELD"))).as("told once").isZero();
        }
    }

    @Test
    void nobody_deletes_a_referral() {
        refused(Town.SOCIAL_TEAM, "delete from referral where id = '" + draft + "'");
        refused(Town.SOCIAL_TEAM, "truncate referral cascade");
    }

    private static String trailOf(String id) {
        return "select count(*) from audit_entry where '" + id + "' = any (referral_ids)";
    }

    private Connection acting(@Nullable UUID team) throws SQLException {
        Connection app = database.as("app");
        if (team != null) {
            take(app, "select set_config('passerelle.acting_team', '" + team + "', false)");
        }
        return app;
    }

    private void refused(UUID team, String sql) {
        assertThatThrownBy(() -> {
                    try (Connection app = acting(team);
                            Statement statement = app.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getSQLState())
                        .as(denied.getMessage())
                        .isEqualTo("42501"));
    }

    private static boolean sees(Connection connection, String table, String id) throws SQLException {
        return number(connection, "select count(*) from " + table + " where id = '" + id + "'") == 1;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How many rows changed; -1 when the change is not granted at all. */
    private static int change(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException denied) {
            assertThat(denied.getSQLState()).isEqualTo("42501");
            return -1;
        }
    }

    private static List<String> take(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static String create() {
        return post(
                        as(Town.CLAIRE_REFERRER).header("Idempotency-Key", newKey()),
                        "/referrals",
                        Map.of(
                                "orientationType",
                                "DO_TOGETHER",
                                "needs",
                                List.of(),
                                "communeCode",
                                Town.COMMUNE,
                                "urgent",
                                false))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
