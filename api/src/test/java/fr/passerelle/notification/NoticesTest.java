package fr.passerelle.notification;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.passerelle.platform.outbox.OutboxNow;
import fr.passerelle.platform.time.Time;
import fr.passerelle.referral.TimersNow;
import fr.passerelle.testing.Newcomers;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what, and who is not. */
@QuarkusTest
class NoticesTest {

    private static final LocalDateTime MONDAY = LocalDateTime.parse("2031-03-03T10:00");

    @Inject
    Valley valley;

    @Inject
    TimersNow timers;

    @Inject
    OutboxNow outbox;

    @Inject
    Time time;

    @Inject
    TestDatabase database;

    @Inject
    Trail trail;

    @Inject
    Newcomers newcomers;

    @Inject
    ForgetNotices forgetNotices;

    private Cast cast;

    @BeforeEach
    void a_place_that_is_open_in_the_afternoon() {
        database.run("delete from outbox_event");
        cast = valley.cast("Mo-Fr 14:00-18:00");
    }

    @AfterEach
    void nobody_is_told_of_other_tests() {
        valley.leave(cast);
    }

    @Test
    void the_place_hears_of_a_new_referral_and_the_sender_of_what_became_of_it() {
        UUID id = valley.sent(cast, MONDAY, false);
        tell(MONDAY);
        assertThat(told(cast.mediator())).containsExactly("RECEIVED");
        assertThat(told(cast.otherMediator())).containsExactly("RECEIVED");
        assertThat(told(cast.referrer())).isEmpty();
        valley.atPlace(cast, MONDAY.plusHours(1), id, "ACCEPT", Map.of());
        tell(MONDAY.plusHours(1));
        valley.atPlace(cast, MONDAY.plusHours(2), id, "START", Map.of("firstContactOn", "2031-03-03"));
        tell(MONDAY.plusHours(2));
        valley.atPlace(cast, MONDAY.plusHours(3), id, "CLOSE", Map.of("outcome", "PROCEDURE_DONE"));
        tell(MONDAY.plusHours(3));
        assertThat(told(cast.referrer())).containsExactly("ACCEPTED_BY_PLACE", "STARTED", "CLOSED");
        assertThat(told(cast.colleague())).isEmpty();
        assertThat(told(cast.mediator())).containsExactly("RECEIVED");
        assertThat(trail.of(id.toString()).stream().filter("TELL"::equals)).hasSize(4);
    }

    @Test
    void what_one_has_opened_is_read_by_oneself_and_by_nobody_else() {
        UUID id = valley.sent(cast, MONDAY, false);
        UUID other = valley.sent(cast, MONDAY, false);
        tell(MONDAY);
        as(cast.mediator()).get("/referrals/" + id).then().statusCode(200);
        assertThat(unread(cast.mediator())).containsExactly(other);
        assertThat(unread(cast.otherMediator())).containsExactlyInAnyOrder(id, other);
        as(cast.manager()).get("/referrals/" + other).then().statusCode(403);
        assertThat(unread(cast.mediator())).containsExactly(other);
    }

    @Test
    void each_end_is_told_to_the_other_side() {
        ended("DECLINE", Map.of("reason", "NO_PLACE_LEFT"), true, "DECLINED");
        UUID cancelled = valley.sent(cast, MONDAY, false);
        valley.bySender(cast, MONDAY, cancelled, "CANCEL", Map.of("reason", "NO_NEWS"));
        UUID invalid = valley.sent(cast, MONDAY, false);
        valley.bySender(cast, MONDAY, invalid, "INVALIDATE", Map.of("reason", "WRONG_PLACE"));
        UUID byPlace = valley.sent(cast, MONDAY, false);
        valley.atPlace(cast, MONDAY, byPlace, "ACCEPT", Map.of());
        valley.atPlace(cast, MONDAY, byPlace, "CANCEL", Map.of("reason", "NO_NEWS"));
        tell(MONDAY);
        assertThat(told(cast.mediator())).containsExactlyInAnyOrder("CANCELLED_BY_SENDER", "INVALIDATED");
        assertThat(told(cast.referrer())).containsExactlyInAnyOrder("DECLINED", "CANCELLED_BY_PLACE");
    }

    @Test
    void nothing_is_told_of_what_has_moved_on_and_nothing_twice() {
        UUID id = valley.sent(cast, MONDAY, false);
        List<Object> events = database.column("select id from outbox_event where key = ?", id);
        valley.bySender(cast, MONDAY, id, "CANCEL", Map.of("reason", "NO_NEWS"));
        tell(MONDAY);
        assertThat(told(cast.mediator())).containsExactly("CANCELLED_BY_SENDER");
        UUID other = valley.sent(cast, MONDAY, false);
        tell(MONDAY);
        database.run(
                "insert into outbox_event (id, kind, key, team_id, created_at, next_try_at)"
                        + " select event_id, kind, referral_id, ?, created_at, created_at from notice where referral_id = ? limit 1",
                cast.senderTeam(),
                other);
        tell(MONDAY.plusMinutes(1));
        assertThat(told(cast.mediator())).containsExactly("CANCELLED_BY_SENDER", "RECEIVED");
        assertThat(events).hasSize(1);
    }

    @Test
    void whoever_is_away_is_told_nothing_and_somebody_else_is() {
        LocalDate day = MONDAY.toLocalDate();
        valley.away(cast.otherMediator(), cast.placeTeam(), day, day.plusDays(4), null);
        UUID id = valley.sent(cast, MONDAY, false);
        tell(MONDAY);
        assertThat(told(cast.mediator())).containsExactly("RECEIVED");
        assertThat(told(cast.otherMediator())).isEmpty();
        valley.away(cast.referrer(), cast.senderTeam(), day, day.plusDays(4), null);
        valley.atPlace(cast, MONDAY.plusHours(1), id, "ACCEPT", Map.of());
        tell(MONDAY.plusHours(1));
        assertThat(told(cast.referrer())).isEmpty();
        assertThat(told(cast.colleague())).containsExactly("ACCEPTED_BY_PLACE");
    }

    @Test
    void where_nobody_is_there_it_waits_for_all_without_any_mail() {
        LocalDate day = MONDAY.toLocalDate();
        valley.away(cast.mediator(), cast.placeTeam(), day, day, null);
        valley.away(cast.otherMediator(), cast.placeTeam(), day, day, null);
        UUID id = valley.sent(cast, MONDAY, false);
        tell(MONDAY);
        assertThat(told(cast.mediator())).containsExactly("RECEIVED");
        assertThat(database.column("select count(*) from notice where referral_id = ? and mail_at is not null", id))
                .containsExactly(0L);
    }

    @Test
    void a_manager_and_a_coordinator_get_a_place_and_a_count_once_a_day_and_nothing_else() {
        valley.sent(cast, MONDAY, false);
        valley.sent(cast, MONDAY, false);
        timers("2031-03-07T09:00");
        timers("2031-03-17T09:00");
        as(cast.manager())
                .get("/notices")
                .then()
                .statusCode(200)
                .body("items.kind", contains("SILENT_AT_PLACE"))
                .body("items[0].count", equalTo(2))
                .body("items[0].topic", equalTo("ALERT"))
                .body("items[0].placeName", equalTo(cast.placeName()))
                .body("items[0]", not(hasKey("referralId")))
                .body("items[0]", not(hasKey("teamId")));
        as(cast.coordinator())
                .get("/notices")
                .then()
                .body("items.kind", contains("SILENT_IN_TERRITORY"))
                .body("items[0].count", equalTo(2))
                .body("items[0]", not(hasKey("referralId")));
    }

    @Test
    void notices_are_paged_counted_and_marked_by_their_member() {
        for (int i = 0; i < 5; i++) {
            valley.sent(cast, MONDAY.plusMinutes(i), false);
        }
        tell(MONDAY.plusHours(1));
        List<String> first = as(cast.mediator())
                .get("/notices?size=2")
                .then()
                .body("items", hasSize(2))
                .body("unread", equalTo(5))
                .extract()
                .path("items.id");
        String next = as(cast.mediator()).get("/notices?size=2").path("next");
        as(cast.mediator()).post("/notices/" + first.get(1) + "/read").then().statusCode(204);
        as(cast.mediator()).post("/notices/" + first.get(1) + "/read").then().statusCode(204);
        List<String> rest = as(cast.mediator())
                .get("/notices?size=3&before=" + next)
                .then()
                .body("items", hasSize(3))
                .body("unread", equalTo(4))
                .body("$", not(hasKey("next")))
                .extract()
                .path("items.id");
        assertThat(rest).doesNotContainAnyElementsOf(first);
        as(cast.mediator()).post("/notices/read?to=" + rest.get(0)).then().statusCode(204);
        as(cast.mediator())
                .get("/notices?unread=true")
                .then()
                .body("items.id", contains(first.get(0)))
                .body("items.read", everyItem(is(false)));
    }

    @Test
    void nobody_sees_or_marks_what_another_was_told_not_even_a_colleague() {
        valley.sent(cast, MONDAY, false);
        tell(MONDAY);
        String id = as(cast.mediator()).get("/notices").path("items[0].id");
        for (String other : List.of(cast.otherMediator(), cast.referrer(), cast.manager(), Town.ADMIN, Town.AUDITOR)) {
            as(other).post("/notices/" + id + "/read").then().statusCode(404);
            List<String> seen = as(other).get("/notices?size=100").path("items.id");
            assertThat(seen).doesNotContain(id);
        }
        as(newcomers.stranger()).get("/notices").then().statusCode(200).body("items", empty());
        anonymous().get("/notices").then().statusCode(401);
        assertThat(database.column("select read_at from notice where id = ?", UUID.fromString(id)))
                .containsExactly((Object) null);
    }

    @Test
    void the_database_shows_a_notice_to_its_member_alone_and_no_member_can_tell_another_something()
            throws SQLException {
        UUID id = valley.sent(cast, MONDAY, false);
        tell(MONDAY);
        String mine = "select count(*) from notice where referral_id = '" + id + "'";
        assertThat(number(cast.mediator(), mine)).isEqualTo(1);
        assertThat(number(cast.referrer(), mine)).isZero();
        assertThat(number(null, mine)).isZero();
        String forge =
                "insert into notice (id, event_id, member_id, team_id, referral_id, kind, created_at) values (uuidv7(),"
                        + " uuidv7(), '" + Town.member(cast.referrer()) + "', '" + cast.senderTeam() + "', '" + id
                        + "', 'SILENT', now())";
        refused(cast.mediator(), forge);
        refused(cast.mediator(), "update notice set kind = 'CLOSED'");
        refused(cast.mediator(), "delete from notice");
    }

    @Test
    void a_notice_is_forgotten_after_three_months() throws SQLException {
        valley.sent(cast, MONDAY, false);
        tell(MONDAY);
        database.run(
                "update notice set created_at = now() - interval '91 days' where member_id = ?",
                Town.member(cast.mediator()));
        assertThat(forgetNotices.forget()).isPositive();
        assertThat(told(cast.mediator())).isEmpty();
        assertThat(told(cast.otherMediator())).containsExactly("RECEIVED");
    }

    @Test
    void what_comes_by_mail_is_each_members_own_choice() {
        as(cast.mediator())
                .get("/me/notification-choices")
                .then()
                .statusCode(200)
                .body("newReferrals", equalTo("NOW"))
                .body("progress", equalTo("DAILY"));
        choose(cast.mediator(), "NONE");
        choose(cast.otherMediator(), "DAILY");
        as(cast.mediator()).get("/me/notification-choices").then().body("newReferrals", equalTo("NONE"));
        valley.sent(cast, MONDAY, false);
        tell(MONDAY);
        assertThat(mailAt(cast.mediator())).isEqualTo("null");
        assertThat(mailAt(cast.otherMediator())).isEqualTo("2031-03-04 14:00");
        as(newcomers.stranger()).get("/me/notification-choices").then().statusCode(200);
        as(newcomers.stranger())
                .contentType(ContentType.JSON)
                .body(choices("NONE"))
                .put("/me/notification-choices")
                .then()
                .statusCode(403);
        as(cast.mediator())
                .contentType(ContentType.JSON)
                .body(Map.of("newReferrals", "NOW"))
                .put("/me/notification-choices")
                .then()
                .statusCode(400);
    }

    @Test
    void a_mail_waits_for_the_opening_hours_of_whoever_gets_it() {
        LocalDateTime night = LocalDateTime.parse("2031-03-07T23:30");
        UUID id = valley.sent(cast, night, false);
        tell(night);
        assertThat(mailAt(cast.mediator()))
                .as("Friday night, then Monday afternoon")
                .isEqualTo("2031-03-10 14:00");
        timers("2031-03-13T09:00");
        assertThat(mailAt(cast.referrer())).isEqualTo("2031-03-13 09:00");
        valley.atPlace(cast, LocalDateTime.parse("2031-03-13T19:00"), id, "DECLINE", Map.of("reason", "NO_PLACE_LEFT"));
        tell(LocalDateTime.parse("2031-03-13T19:00"));
        assertThat(mailAt(cast.referrer())).as("a digest on the next morning").isEqualTo("2031-03-14 09:00");
    }

    private void ended(String command, Map<String, ?> request, boolean atPlace, String expected) {
        UUID id = valley.sent(cast, MONDAY, false);
        if (atPlace) {
            valley.atPlace(cast, MONDAY, id, command, request);
        }
        tell(MONDAY);
        assertThat(told(cast.referrer())).containsExactly(expected);
    }

    private void timers(String local) {
        time.at(Valley.instant(local), () -> {
            timers.fire();
            outbox.workOff();
        });
    }

    private void tell(LocalDateTime at) {
        time.at(Valley.instant(at), outbox::workOff);
    }

    private List<String> told(String subject) {
        List<String> kinds = new ArrayList<>();
        database.column("select kind from notice where member_id = ? order by id", Town.member(subject))
                .forEach(kind -> kinds.add((String) kind));
        return kinds;
    }

    private List<UUID> unread(String subject) {
        return database
                .column(
                        "select referral_id from notice where member_id = ? and read_at is null order by id",
                        Town.member(subject))
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    private String mailAt(String subject) {
        return String.valueOf(database.column("""
                        select to_char(mail_at at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI') from notice
                         where member_id = ? order by id desc limit 1""", Town.member(subject)).get(0));
    }

    private static void choose(String subject, String newReferrals) {
        as(subject)
                .contentType(ContentType.JSON)
                .body(choices(newReferrals))
                .put("/me/notification-choices")
                .then()
                .statusCode(200)
                .body("newReferrals", equalTo(newReferrals));
    }

    private static Map<String, String> choices(String newReferrals) {
        return Map.of("newReferrals", newReferrals, "progress", "NOW", "reminders", "NOW", "alerts", "NONE");
    }

    private long number(@Nullable String subject, String sql) throws SQLException {
        try (Connection app = acting(subject);
                Statement statement = app.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void refused(String subject, String sql) {
        assertThatThrownBy(() -> {
                    try (Connection app = acting(subject);
                            Statement statement = app.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOfSatisfying(SQLException.class, denied -> assertThat(denied.getSQLState())
                        .isEqualTo("42501"));
    }

    private Connection acting(@Nullable String subject) throws SQLException {
        Connection app = database.as("app");
        if (subject != null) {
            try (Statement statement = app.createStatement()) {
                statement.execute(
                        "select set_config('passerelle.acting_member', '" + Town.member(subject) + "', false)");
            }
        }
        return app;
    }
}
