package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static fr.passerelle.testing.Api.newKey;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place without a member gives appointments by phone: the sending team notes them, with how and when it heard. */
@QuarkusTest
class ReportedAppointmentTest {

    private static final Map<String, String> WORD = Map.of("by", "PHONE", "on", Drafts.today());
    private static final String IN_A_WEEK = Instant.now()
            .plus(7, ChronoUnit.DAYS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    private UUID team;
    private String id;

    @BeforeEach
    void a_place_without_a_member_that_said_yes() {
        team = newcomers.team("Équipe sans membre");
        id = Drafts.draftBy(Town.CLAIRE_REFERRER);
        post(
                        as(Town.CLAIRE_REFERRER).header("If-Match", "\"1\"").header("Idempotency-Key", newKey()),
                        "/referrals/" + id + "/hand-over",
                        Drafts.handedOver(newcomers.placeOf(team)))
                .then()
                .statusCode(200);
    }

    @Test
    void the_sender_notes_an_appointment_and_takes_it_along_as_any_other() {
        accepted();
        String appointment = booked();
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id + "/history")
                .then()
                .body("find { it.action == 'APPOINTMENT_BOOKED' }.detail.reportedBy", equalTo("PHONE"))
                .body("find { it.action == 'APPOINTMENT_BOOKED' }.detail.reportedOn", equalTo(Drafts.today()))
                .body("find { it.action == 'APPOINTMENT_BOOKED' }.purpose", equalTo("REFER_A_PERSON"))
                .body("find { it.action == 'APPOINTMENT_BOOKED' }.side", equalTo("SENDER"));
        assertThat(events()).as("nobody is told of what they typed").isEmpty();
        as(Town.COLLEAGUE_REFERRER)
                .get("/referrals/" + id + "/appointments/" + appointment + "/calendar")
                .then()
                .statusCode(200);
        as(Town.CLAIRE_REFERRER)
                .get("/paper/referrals/" + id + "/appointments/" + appointment)
                .then()
                .statusCode(200);
    }

    @Test
    void one_that_was_held_starts_the_referral_by_the_senders_word() {
        accepted();
        String appointment = today(booked());
        report(Town.COLLEAGUE_REFERRER, appointment, "HELD")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("appointments.state", contains("HELD"));
        as(Town.CLAIRE_REFERRER)
                .get("/referrals/" + id + "/history")
                .then()
                .body("findAll { it.detail.reportedBy == 'PHONE' }.action", hasItem("START"))
                .body("find { it.action == 'START' }.purpose", equalTo("REFER_A_PERSON"))
                .body("find { it.action == 'APPOINTMENT_HELD' }.detail.reportedOn", equalTo(Drafts.today()));
        assertThat(events()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MISSED, ACCEPTED", "CANCELLED, ACCEPTED"})
    void one_that_did_not_take_place_leaves_the_referral_where_it_is(String how, String status) {
        accepted();
        String appointment = today(booked());
        report(Town.CLAIRE_REFERRER, appointment, how)
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("appointments.state", contains(how));
        report(Town.CLAIRE_REFERRER, appointment, how).then().statusCode(409).body("type", endsWith("/already-done"));
        assertThat(events()).isEmpty();
    }

    @Test
    void how_it_went_is_told_on_its_day_and_where_nothing_is_accepted_nothing_is_booked() {
        book(Town.CLAIRE_REFERRER, WORD).then().statusCode(409).body("type", endsWith("/command-not-allowed"));
        accepted();
        String appointment = booked();
        report(Town.CLAIRE_REFERRER, appointment, "HELD").then().statusCode(422);
        report(Town.CLAIRE_REFERRER, UUID.randomUUID().toString(), "HELD")
                .then()
                .statusCode(404);
        report(Town.CLAIRE_REFERRER, appointment, "CANCELLED").then().statusCode(200);
    }

    @Test
    void each_word_says_how_and_when_and_never_before_the_place_was_told() {
        accepted();
        book(Town.CLAIRE_REFERRER, null).then().statusCode(422).body("errors.field", contains("reported"));
        String yesterday = LocalDate.now(Time.ZONE).minusDays(1).toString();
        book(Town.CLAIRE_REFERRER, Map.of("by", "PAPER", "on", yesterday))
                .then()
                .statusCode(422)
                .body("errors.field", contains("reported.on"));
        String appointment = booked();
        post(
                        as(Town.CLAIRE_REFERRER),
                        "/referrals/" + id + "/appointments/" + appointment + "/report",
                        Map.of("how", "CANCELLED", "reported", Map.of("by", "PAPER", "on", yesterday)))
                .then()
                .statusCode(422)
                .body("errors.field", contains("reported.on"));
        post(
                        as(Town.CLAIRE_REFERRER),
                        "/referrals/" + id + "/appointments/" + appointment + "/report",
                        Map.of("how", "CANCELLED"))
                .then()
                .statusCode(400);
        read().body("appointments", hasSize(1)).body("appointments[0].state", equalTo("BOOKED"));
    }

    @Test
    void nobody_else_reports_one_whatever_their_team_their_role_or_their_place() {
        accepted();
        String appointment = booked();
        String late = newcomers.memberOf(team, "MEDIATOR");
        for (String stranger : List.of(Town.KARIM_OTHER_REFERRER, Town.JULIEN_MEDIATOR, late)) {
            book(stranger, WORD).then().statusCode(404);
            report(stranger, appointment, "CANCELLED").then().statusCode(404);
        }
        for (String other : List.of(Town.HELENE_MANAGER, Town.PAUL_COORDINATOR)) {
            book(other, WORD).then().statusCode(403);
            report(other, appointment, "CANCELLED").then().statusCode(403);
        }
        read().body("appointments.state", contains("BOOKED"));
    }

    @Test
    void where_the_place_answers_itself_its_sender_reports_nothing_and_it_reports_nothing_either() {
        id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        command(Town.JULIEN_MEDIATOR, id, "accept", Map.of()).then().statusCode(200);
        book(Town.JULIEN_MEDIATOR, WORD).then().statusCode(422).body("errors.field", contains("reported"));
        book(Town.CLAIRE_REFERRER, WORD).then().statusCode(403).body("type", endsWith("/not-your-side"));
        String appointment = book(Town.JULIEN_MEDIATOR, null)
                .then()
                .statusCode(201)
                .extract()
                .path("appointments[0].id");
        for (String side : List.of(Town.JULIEN_MEDIATOR, Town.CLAIRE_REFERRER)) {
            report(side, appointment, "CANCELLED").then().statusCode(403).body("type", endsWith("/not-your-side"));
        }
        read().body("appointments.state", not(hasItem("CANCELLED")));
    }

    private void accepted() {
        command(Town.CLAIRE_REFERRER, id, "accept", Map.of("reported", WORD))
                .then()
                .statusCode(200);
        database.run("delete from outbox_event where key = ?", UUID.fromString(id));
    }

    private String booked() {
        return book(Town.CLAIRE_REFERRER, WORD)
                .then()
                .statusCode(201)
                .body("appointments.state", contains("BOOKED"))
                .extract()
                .path("appointments[0].id");
    }

    private Response book(String subject, @Nullable Map<String, String> word) {
        Map<String, Object> body = new HashMap<>(Map.of("startsAt", IN_A_WEEK));
        if (word != null) {
            body.put("reported", word);
        }
        return post(as(subject), "/referrals/" + id + "/appointments", body);
    }

    private Response report(String subject, String appointment, String how) {
        return post(
                as(subject),
                "/referrals/" + id + "/appointments/" + appointment + "/report",
                Map.of("how", how, "reported", WORD));
    }

    private String today(String appointment) {
        database.run("update referral_appointment set starts_at = now() where id = ?", UUID.fromString(appointment));
        return appointment;
    }

    private ValidatableResponse read() {
        return as(Town.CLAIRE_REFERRER).get("/referrals/" + id).then().statusCode(200);
    }

    private List<Object> events() {
        return database.column("select kind from outbox_event where key = ?", UUID.fromString(id));
    }
}
