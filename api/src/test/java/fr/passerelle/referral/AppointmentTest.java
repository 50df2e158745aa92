package fr.passerelle.referral;

import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.passerelle.platform.time.Time;
import fr.passerelle.platform.time.WorkingDays;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Booked once, told once: dated facts of the place, which the sending team sees and acts on. */
@QuarkusTest
class AppointmentTest {

    private static final Instant IN_A_WEEK =
            Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Stage stage;

    @Inject
    Newcomers newcomers;

    @Inject
    TestDatabase database;

    @Inject
    Trail trail;

    @Inject
    WorkingDays workingDays;

    private Stage.Course course;
    private String sender;
    private String mediator;

    @BeforeEach
    void a_service_and_a_place() {
        UUID senders = newcomers.team("Service");
        UUID receivers = newcomers.team("Lieu");
        sender = newcomers.memberOf(senders, "REFERRER");
        mediator = newcomers.memberOf(receivers, "MEDIATOR");
        course = new Stage.Course(
                senders, Town.member(sender), newcomers.placeOf(receivers), receivers, Town.OTHER_TERRITORY);
    }

    @Test
    void the_place_books_both_sides_see_it_and_the_etag_stays() {
        String id = stage.referral(ReferralStatus.ACCEPTED, course);
        book(mediator, id, IN_A_WEEK)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("ACCEPTED"))
                .body("appointments", hasSize(1))
                .body("appointments[0].startsAt", equalTo(IN_A_WEEK.toString()))
                .body("appointments[0].minutes", equalTo(45))
                .body("appointments[0].spot", equalTo("Salle 2"))
                .body("appointments[0].state", equalTo("BOOKED"));
        as(sender).get("/referrals/" + id).then().body("appointments.state", equalTo(List.of("BOOKED")));
        as(sender)
                .get("/referrals/" + id + "/history")
                .then()
                .body("find { it.action == 'APPOINTMENT_BOOKED' }.detail.appointment", equalTo(IN_A_WEEK.toString()));
        assertThat(told(id)).containsExactly("APPOINTMENT_BOOKED");
    }

    @Test
    void delays_count_from_the_day_that_was_agreed() {
        String id = stage.referral(ReferralStatus.ACCEPTED, course);
        LocalDate byAppointment = workingDays.after(IN_A_WEEK.atZone(Time.ZONE).toLocalDate(), 5);
        book(mediator, id, IN_A_WEEK)
                .then()
                .body("nextStep.kind", equalTo("FIRST_CONTACT"))
                .body("nextStep.by", equalTo(byAppointment.toString()));
        assertThat(since(id, "REMIND_FIRST_CONTACT")).isEqualTo(IN_A_WEEK);
        tell(mediator, id, only(id), "cancelled")
                .then()
                .statusCode(200)
                .body("appointments.state", equalTo(List.of("CANCELLED")));
        assertThat(since(id, "REMIND_FIRST_CONTACT")).isBefore(IN_A_WEEK);
    }

    @Test
    void how_it_went_is_told_on_its_day_or_later_and_once() {
        String id = stage.referral(ReferralStatus.IN_PROGRESS, course);
        book(mediator, id, IN_A_WEEK).then().statusCode(201);
        for (String told : List.of("held", "missed")) {
            tell(mediator, id, only(id), told).then().statusCode(422).body("type", endsWith("/rule-not-met"));
        }
        UUID today = stage.appointment(id, "23 hours 59 minutes");
        tell(mediator, id, today, "held").then().statusCode(200).header("ETag", equalTo("\"1\""));
        for (String told : List.of("held", "missed", "cancelled")) {
            tell(mediator, id, today, told).then().statusCode(409).body("type", endsWith("/already-done"));
        }
        assertThat(trail.of(id)).containsOnlyOnce("APPOINTMENT_HELD");
    }

    @Test
    void the_first_one_that_was_held_is_the_first_contact_and_starts_what_was_accepted() {
        String id = stage.referral(ReferralStatus.ACCEPTED, course);
        UUID yesterday = stage.appointment(id, "-10 hours");
        tell(mediator, id, yesterday, "held")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("status", equalTo("IN_PROGRESS"))
                .body(
                        "firstContactOn",
                        equalTo(LocalDate.parse(Drafts.today()).minusDays(1).toString()));
        assertThat(trail.of(id)).containsSubsequence("APPOINTMENT_HELD", "START");
        assertThat(told(id)).containsExactly("STARTED");
        command(mediator, id, "close", Map.of("outcome", "PROCEDURE_DONE"))
                .then()
                .statusCode(200);
    }

    @Test
    void who_notes_that_the_person_came_has_told_of_that_days_appointment() {
        String id = stage.referral(ReferralStatus.ACCEPTED, course);
        stage.appointment(id, "1 hour");
        stage.appointment(id, "30 days");
        command(mediator, id, "receive", Map.of("metOn", Drafts.today()))
                .then()
                .statusCode(200)
                .body("appointments.state", equalTo(List.of("HELD", "BOOKED")));
    }

    @Test
    void a_missed_one_needs_the_sender_until_another_is_booked() {
        String id = stage.referral(ReferralStatus.ACCEPTED, course);
        UUID first = stage.appointment(id, "-2 days");
        assertThat(lines(sender, "SENDER", "NEEDS_ME")).isEmpty();
        tell(mediator, id, first, "missed").then().statusCode(200).body("status", equalTo("ACCEPTED"));
        assertThat(told(id)).containsExactly("APPOINTMENT_MISSED");
        assertThat(lines(sender, "SENDER", "NEEDS_ME")).containsExactly(id);
        assertThat(lines(sender, "SENDER", "IN_PROGRESS")).isEmpty();
        as(sender)
                .get("/referrals?side=SENDER&pile=NEEDS_ME")
                .then()
                .body("items[0].appointment.state", equalTo("MISSED"));
        book(mediator, id, IN_A_WEEK).then().statusCode(201);
        assertThat(lines(sender, "SENDER", "NEEDS_ME")).isEmpty();
        assertThat(lines(sender, "SENDER", "IN_PROGRESS")).containsExactly(id);
    }

    @Test
    void missed_twice_is_a_trace_to_close_with_and_then_nothing_needs_the_sender_but_the_next_place() {
        String id = stage.referral(ReferralStatus.ACCEPTED, course);
        for (String day : List.of("-9 days", "-2 days")) {
            tell(mediator, id, stage.appointment(id, day), "missed").then().statusCode(200);
        }
        book(mediator, id, IN_A_WEEK).then().statusCode(201);
        command(mediator, id, "close", Map.of("outcome", "ABSENT"))
                .then()
                .statusCode(200)
                .body("appointments.state", equalTo(List.of("MISSED", "MISSED", "CANCELLED")));
        assertThat(lines(sender, "SENDER", "NEEDS_ME")).isEmpty();
        assertThat(lines(sender, "SENDER", "ENDED")).containsExactly(id);
    }

    @Test
    void an_end_says_that_nobody_came_only_after_a_missed_appointment_or_a_try_to_reach_the_person() {
        String id = stage.referral(ReferralStatus.ACCEPTED, course);
        stage.meeting(id);
        command(mediator, id, "close", Map.of("outcome", "ABSENT"))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("outcome"));
        post(
                        as(mediator),
                        "/referrals/" + id + "/attempts",
                        Map.of("channel", "PHONE", "reached", false, "happenedOn", Drafts.today()))
                .then()
                .statusCode(201);
        command(mediator, id, "close", Map.of("outcome", "ABSENT")).then().statusCode(200);
    }

    @Test
    void today_shows_the_meetings_of_the_day_and_those_nobody_said_a_word_of() {
        String meeting = stage.referral(ReferralStatus.IN_PROGRESS, course);
        stage.appointment(meeting, "23 hours");
        String untold = stage.referral(ReferralStatus.ON_HOLD, course);
        stage.appointment(untold, "-9 days");
        String told = stage.referral(ReferralStatus.IN_PROGRESS, course);
        tell(mediator, told, stage.appointment(told, "-9 days"), "held").then().statusCode(200);
        String later = stage.referral(ReferralStatus.ACCEPTED, course);
        stage.appointment(later, "9 days");
        assertThat(lines(mediator, "RECEIVER", "TODAY")).containsExactlyInAnyOrder(meeting, untold);
    }

    @Test
    void what_was_agreed_by_phone_goes_with_the_referral_and_nobody_is_late_before_it() {
        String id = Drafts.draftBy(Town.CLAIRE_REFERRER);
        Map<String, Object> request = new HashMap<>(Drafts.toPlace(Town.PLACE));
        request.put("appointmentAt", Instant.now().minusSeconds(60).toString());
        command(Town.CLAIRE_REFERRER, id, "send", request)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("appointmentAt"));
        request.put("appointmentAt", IN_A_WEEK.toString());
        post(as(Town.CLAIRE_REFERRER), "/referrals/" + id + "/preview", request)
                .then()
                .statusCode(200)
                .body("appointments.startsAt", equalTo(List.of(IN_A_WEEK.toString())));
        as(Town.CLAIRE_REFERRER).get("/referrals/" + id).then().body("appointments", empty());
        command(Town.CLAIRE_REFERRER, id, "send", request)
                .then()
                .statusCode(200)
                .body("appointments.startsAt", equalTo(List.of(IN_A_WEEK.toString())))
                .body(
                        "nextStep.by",
                        equalTo(workingDays
                                .after(IN_A_WEEK.atZone(Time.ZONE).toLocalDate(), 2)
                                .toString()));
        assertThat(since(id, "REMIND_PLACE")).isEqualTo(IN_A_WEEK);
        stage.set(id, "sent_at = now() - interval '20 days'");
        as(Town.CLAIRE_REFERRER).get("/referrals/" + id).then().body("silent", equalTo(false));
        assertThat(as(Town.CLAIRE_REFERRER)
                        .get("/referrals?side=SENDER&pile=WAITING&size=100")
                        .<List<String>>path("items.id"))
                .contains(id);
        command(Town.CLAIRE_REFERRER, id, "cancel", Map.of("reason", "NO_NEWS"))
                .then()
                .statusCode(200)
                .body("appointments.state", equalTo(List.of("CANCELLED")));
    }

    @ParameterizedTest
    @EnumSource
    void only_what_a_place_has_taken_on_has_appointments_to_give_or_tell(ReferralStatus status) {
        String id = stage.referral(status, course);
        boolean takenOn = List.of(ReferralStatus.ACCEPTED, ReferralStatus.IN_PROGRESS, ReferralStatus.ON_HOLD)
                .contains(status);
        int expected = status == ReferralStatus.DRAFT ? 404 : takenOn ? 201 : 409;
        book(mediator, id, IN_A_WEEK).then().statusCode(expected);
        UUID past = stage.appointment(id, "-1 day");
        tell(mediator, id, past, "missed").then().statusCode(expected == 201 ? 200 : expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"held", "missed", "cancelled"})
    void nobody_but_the_place_tells(String told) {
        String id = stage.referral(ReferralStatus.IN_PROGRESS, course);
        UUID past = stage.appointment(id, "-1 day");
        tell(sender, id, past, told).then().statusCode(403).body("type", endsWith("/not-your-side"));
        tell(Town.AMINA_OTHER_MEDIATOR, id, past, told).then().statusCode(404);
        tell(Town.HELENE_MANAGER, id, past, told).then().statusCode(403);
        String another = stage.referral(ReferralStatus.IN_PROGRESS, course);
        tell(mediator, another, past, told).then().statusCode(404);
        tell(mediator, id, UUID.randomUUID(), told).then().statusCode(404);
        as(sender).get("/referrals/" + id).then().body("appointments[0]", not(hasKey("toldAt")));
    }

    @Test
    void nobody_but_the_place_books_and_only_what_makes_sense() {
        String id = stage.referral(ReferralStatus.ACCEPTED, course);
        book(sender, id, IN_A_WEEK).then().statusCode(403).body("type", endsWith("/not-your-side"));
        book(Town.AMINA_OTHER_MEDIATOR, id, IN_A_WEEK).then().statusCode(404);
        book(Town.HELENE_MANAGER, id, IN_A_WEEK).then().statusCode(403);
        book(mediator, id, Instant.now().minusSeconds(60))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("startsAt"));
        book(mediator, id, Instant.now().plus(400, ChronoUnit.DAYS)).then().statusCode(422);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("startsAt", IN_A_WEEK.toString(), "minutes", 4),
                Map.of("startsAt", IN_A_WEEK.toString(), "minutes", 481),
                Map.of("startsAt", IN_A_WEEK.toString(), "spot", "  "),
                Map.of("startsAt", IN_A_WEEK.toString(), "spot", "x".repeat(61)),
                Map.of("minutes", 30))) {
            post(as(mediator), "/referrals/" + id + "/appointments", wrong)
                    .then()
                    .statusCode(400);
        }
        post(as(mediator), "/referrals/" + id + "/appointments", Map.of("startsAt", IN_A_WEEK.toString()))
                .then()
                .statusCode(201)
                .body("appointments[0].minutes", equalTo(30))
                .body("appointments[0]", not(hasKey("spot")));
    }

    @Test
    void either_side_puts_it_into_a_diary_and_nobody_else() {
        String id = stage.referral(ReferralStatus.ACCEPTED, course);
        UUID booked = stage.appointment(id, "5 days");
        String path = "/referrals/" + id + "/appointments/" + booked + "/calendar";
        for (String side : List.of(sender, mediator)) {
            assertThat(as(side).get(path).then().statusCode(200).extract().asString())
                    .contains("UID:" + booked + "@passerelle");
        }
        as(Town.AMINA_OTHER_MEDIATOR).get(path).then().statusCode(404);
        as(Town.PAUL_COORDINATOR).get(path).then().statusCode(403);
        command(sender, id, "cancel", Map.of("reason", "NO_NEWS")).then().statusCode(200);
        assertThat(as(mediator).get(path).then().statusCode(200).extract().asString())
                .contains("STATUS:CANCELLED");
    }

    private static Response book(String subject, String id, Instant startsAt) {
        return post(
                as(subject),
                "/referrals/" + id + "/appointments",
                Map.of("startsAt", startsAt.toString(), "minutes", 45, "spot", "Salle 2"));
    }

    private static Response tell(String subject, String id, UUID appointment, String told) {
        return as(subject).post("/referrals/" + id + "/appointments/" + appointment + "/" + told);
    }

    private UUID only(String id) {
        return (UUID) database.column("select id from referral_appointment where referral_id = ?", UUID.fromString(id))
                .get(0);
    }

    private List<Object> told(String id) {
        return database.column("select kind from outbox_event where key = ? order by seq", UUID.fromString(id));
    }

    private Instant since(String id, String kind) {
        return Instant.parse(String.valueOf(database.column(
                        "select to_char(since at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from referral_timer"
                                + " where referral_id = ? and kind = ? and taken_at is null",
                        UUID.fromString(id),
                        kind)
                .get(0)));
    }

    private static List<String> lines(String subject, String side, String pile) {
        return as(subject)
                .get("/referrals?side=" + side + "&pile=" + pile)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
