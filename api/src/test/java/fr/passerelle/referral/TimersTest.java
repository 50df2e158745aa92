package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import fr.passerelle.testing.Valley;
import fr.passerelle.testing.Valley.Cast;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Timers in the real database, on a moved clock. The days are far ahead, so that nothing of other tests is due. */
@QuarkusTest
class TimersTest {

    /** A Monday without a holiday near it. */
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2031-03-03T10:00");

    @Inject
    Valley valley;

    @Inject
    TimersNow timers;

    @Inject
    Time time;

    @Inject
    TestDatabase database;

    @Inject
    Trail trail;

    @Inject
    TerritoryDelayRows delays;

    private Cast cast;

    @BeforeEach
    void a_place_that_is_open_in_the_afternoon() {
        cast = valley.cast("Mo-Fr 14:00-18:00");
    }

    @AfterEach
    void nobody_is_told_of_other_tests() {
        valley.leave(cast);
        database.run("delete from referral_delays where territory_code = ?", Valley.TERRITORY);
        delays.forgetKnown();
    }

    @Test
    void each_command_leaves_the_timers_of_the_status_it_leads_to() {
        UUID id = valley.sent(cast, MONDAY, false);
        assertThat(waiting(id))
                .containsExactly(
                        "REMIND_PLACE 2031-03-05 14:00",
                        "TELL_SENDER_AND_MANAGER 2031-03-07 09:00",
                        "TELL_COORDINATOR 2031-03-17 09:00",
                        "EXPIRE 2031-04-02 09:00");
        valley.atPlace(cast, MONDAY.plusDays(1), id, "ACCEPT", Map.of());
        assertThat(waiting(id))
                .containsExactly(
                        "REMIND_FIRST_CONTACT 2031-03-11 14:00",
                        "TELL_NOT_REACHED 2031-03-18 09:00",
                        "MUTE 2031-05-05 09:00",
                        "EXPIRE_MUTE 2032-03-04 09:00");
        valley.attempt(cast, MONDAY.plusDays(3), id);
        assertThat(waiting(id))
                .as("an attempt is a sign of life, and no first contact")
                .contains(
                        "REMIND_FIRST_CONTACT 2031-03-11 14:00",
                        "MUTE 2031-05-05 09:00",
                        "EXPIRE_MUTE 2032-03-08 09:00");
        valley.atPlace(cast, MONDAY.plusDays(4), id, "START", Map.of("firstContactOn", "2031-03-07"));
        assertThat(waiting(id)).containsExactly("MUTE 2031-05-06 09:00", "EXPIRE_MUTE 2032-03-08 09:00");
        valley.atPlace(
                cast, MONDAY.plusDays(7), id, "HOLD", Map.of("reason", "WAITING_LIST", "reviewOn", "2031-03-22"));
        assertThat(waiting(id)).contains("REVIEW_HOLD 2031-03-24 14:00");
        valley.atPlace(cast, MONDAY.plusDays(8), id, "RESUME", Map.of());
        assertThat(waiting(id)).noneMatch(timer -> timer.startsWith("REVIEW_HOLD"));
        valley.atPlace(cast, MONDAY.plusDays(9), id, "CLOSE", Map.of("outcome", "PROCEDURE_DONE"));
        assertThat(waiting(id)).containsExactly("ASK_PERSON 2031-04-11 09:00");
        valley.bySender(cast, MONDAY.plusDays(10), id, "INVALIDATE", Map.of("reason", "WRONG_PLACE"));
        assertThat(waiting(id)).isEmpty();
    }

    @Test
    void a_timer_speaks_when_it_is_due_once_and_leaves_its_trace_and_its_word_together() {
        UUID id = valley.sent(cast, MONDAY, false);
        at("2031-03-05T13:59");
        assertThat(trail.of(id.toString())).doesNotContain("REMIND");
        at("2031-03-05T14:00");
        at("2031-03-05T14:10");
        at("2031-03-06T14:10");
        assertThat(trail.of(id.toString())).containsOnlyOnce("REMIND");
        assertThat(trail.last("purpose", id.toString())).isEqualTo("TIMER");
        assertThat(trail.last("actor_kind", id.toString())).isEqualTo("SYSTEM");
        assertThat(words(id)).containsExactly("RECEIVED", "ANSWER_DUE");
        at("2031-03-07T09:00");
        assertThat(words(id)).containsExactly("RECEIVED", "ANSWER_DUE", "SILENT", "SILENT_AT_PLACE");
    }

    @Test
    void nothing_is_said_of_what_has_moved_on() {
        UUID id = valley.sent(cast, MONDAY, false);
        valley.atPlace(cast, LocalDateTime.parse("2031-03-05T13:00"), id, "DECLINE", Map.of("reason", "NO_PLACE_LEFT"));
        at("2031-06-01T10:00");
        assertThat(words(id)).containsExactly("RECEIVED", "DECLINED");
        assertThat(trail.of(id.toString())).doesNotContain("REMIND", "EXPIRE");
    }

    @Test
    void after_an_outage_each_audience_hears_one_word_and_an_end_waits_for_its_reminder() {
        UUID id = valley.sent(cast, MONDAY, false);
        at("2031-04-18T11:00");
        assertThat(words(id))
                .containsExactly("RECEIVED", "ANSWER_DUE", "SILENT", "SILENT_AT_PLACE", "SILENT_IN_TERRITORY");
        assertThat(trail.of(id.toString())).containsOnlyOnce("REMIND").doesNotContain("EXPIRE");
        assertThat(waiting(id)).containsExactly("EXPIRE 2031-04-21 09:00");
        at("2031-04-18T16:00");
        assertThat(trail.of(id.toString())).doesNotContain("EXPIRE");
        at("2031-04-21T09:00");
        assertThat(trail.of(id.toString())).containsOnlyOnce("EXPIRE");
        assertThat(words(id)).endsWith("EXPIRED", "EXPIRED_AT_PLACE");
        assertThat(waiting(id)).isEmpty();
    }

    @Test
    void a_second_hold_is_reviewed_again() {
        UUID id = valley.sent(cast, MONDAY, false);
        valley.atPlace(cast, MONDAY, id, "ACCEPT", Map.of());
        valley.atPlace(cast, MONDAY, id, "HOLD", Map.of("reason", "WAITING_LIST", "reviewOn", "2031-03-10"));
        at("2031-03-10T14:00");
        valley.atPlace(cast, LocalDateTime.parse("2031-03-10T15:00"), id, "RESUME", Map.of());
        valley.atPlace(
                cast,
                LocalDateTime.parse("2031-03-10T15:05"),
                id,
                "HOLD",
                Map.of("reason", "WAITING_LIST", "reviewOn", "2031-03-20"));
        at("2031-03-20T14:00");
        at("2031-03-21T14:00");
        assertThat(words(id).stream().filter("REVIEW_DUE"::equals)).hasSize(2);
    }

    @Test
    void two_workers_at_once_say_each_word_once() throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ids.add(valley.sent(cast, MONDAY.plusMinutes(i), i % 2 == 0));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<CompletableFuture<Void>> workers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                workers.add(CompletableFuture.runAsync(() -> at("2031-03-07T15:00"), threads));
            }
            CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new)).get();
        } finally {
            threads.shutdown();
        }
        for (UUID id : ids) {
            assertThat(words(id)).containsExactly("RECEIVED", "ANSWER_DUE", "SILENT", "SILENT_AT_PLACE");
            assertThat(trail.of(id.toString())).containsOnlyOnce("REMIND");
        }
    }

    @Test
    void what_a_coordinator_changes_holds_for_the_referrals_under_way() {
        UUID id = valley.sent(cast, MONDAY, false);
        Map<String, Integer> sooner = new HashMap<>(Map.of(
                "answerDays", 1,
                "answerDaysUrgent", 1,
                "silentDays", 2,
                "silentDaysUrgent", 2,
                "coordinatorDays", 5,
                "coordinatorDaysUrgent", 3,
                "expireDays", 20,
                "firstContactDays", 3,
                "noContactDays", 6));
        sooner.put("muteDays", 30);
        sooner.put("askAfterDays", 14);
        as(cast.coordinator())
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(sooner)
                .put("/territories/" + Valley.TERRITORY + "/referral-delays")
                .then()
                .statusCode(200);
        at("2031-03-03T11:00");
        assertThat(waiting(id))
                .containsExactly(
                        "REMIND_PLACE 2031-03-04 14:00",
                        "TELL_SENDER_AND_MANAGER 2031-03-05 09:00",
                        "TELL_COORDINATOR 2031-03-10 09:00",
                        "EXPIRE 2031-03-24 09:00");
    }

    @Test
    void only_the_two_sides_see_the_timers_and_nobody_undoes_what_time_did() throws SQLException {
        UUID id = valley.sent(cast, MONDAY, false);
        at("2031-03-05T15:00");
        assertThat(count(cast.senderTeam(), id)).isEqualTo(4);
        assertThat(count(cast.placeTeam(), id)).isEqualTo(4);
        assertThat(count(Town.SOCIAL_TEAM, id)).isZero();
        assertThat(count(null, id)).isZero();
        try (Connection app = acting(cast.senderTeam());
                Statement statement = app.createStatement()) {
            assertThat(statement.executeUpdate("delete from referral_timer where taken_at is not null"))
                    .isZero();
            assertThat(statement.executeUpdate("update referral_timer set taken_at = null where taken_at is not null"))
                    .isZero();
        }
        try (Connection app = acting(Town.SOCIAL_TEAM);
                Statement statement = app.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update referral_timer set due_at = now() where referral_id = '" + id + "'"))
                    .isZero();
            assertThatThrownBy(() -> statement.execute("insert into referral_timer select uuidv7(), '" + id + "', '"
                            + cast.senderTeam() + "', 'MUTE', now(), now()"))
                    .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getSQLState())
                            .isEqualTo("42501"));
        }
    }

    @Test
    void timers_go_with_their_referral() {
        UUID id = valley.sent(cast, MONDAY, false);
        database.run("delete from referral where id = ?", id);
        assertThat(database.column("select count(*) from referral_timer where referral_id = ?", id))
                .containsExactly(0L);
    }

    private void at(String local) {
        time.at(Valley.instant(local), timers::fire);
    }

    private List<String> waiting(UUID id) {
        return database.column("""
                        select kind || ' ' || to_char(due_at at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI')
                          from referral_timer where referral_id = ? and taken_at is null order by due_at""", id).stream().map(String.class::cast).toList();
    }

    private List<String> words(UUID id) {
        return database.column("select kind from outbox_event where key = ? order by seq", id).stream()
                .map(String.class::cast)
                .toList();
    }

    private long count(@Nullable UUID team, UUID id) throws SQLException {
        try (Connection app = acting(team);
                Statement statement = app.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from referral_timer where referral_id = '" + id + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection acting(@Nullable UUID team) throws SQLException {
        Connection app = database.as("app");
        if (team != null) {
            try (Statement statement = app.createStatement()) {
                statement.execute("select set_config('passerelle.acting_team', '" + team + "', false)");
            }
        }
        return app;
    }
}
