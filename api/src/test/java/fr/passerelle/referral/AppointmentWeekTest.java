package fr.passerelle.referral;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The week of a place, in a town of its own so that it is known whole. */
@QuarkusTest
class AppointmentWeekTest {

    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);
    private static final Instant MONDAY =
            TODAY.with(DayOfWeek.MONDAY).atStartOfDay(Time.ZONE).toInstant();
    private static final Instant NEXT_TUESDAY = TODAY.with(DayOfWeek.MONDAY)
            .plusDays(8)
            .atTime(10, 0)
            .atZone(Time.ZONE)
            .toInstant();

    @Inject
    Stage stage;

    @Inject
    Newcomers newcomers;

    @Inject
    Trail trail;

    private Stage.Course course;
    private UUID receivers;
    private String sender;
    private String mediator;

    @BeforeEach
    void a_service_and_a_place() {
        UUID senders = newcomers.team("Service");
        receivers = newcomers.team("Lieu");
        sender = newcomers.memberOf(senders, "REFERRER");
        mediator = newcomers.memberOf(receivers, "MEDIATOR");
        course = new Stage.Course(
                senders, Town.member(sender), newcomers.placeOf(receivers), receivers, Town.OTHER_TERRITORY);
    }

    @ParameterizedTest
    @CsvSource({
        // In the week that ends with the 25 hours of Sunday the 25th of October, and just outside it.
        "2026-10-18T21:59:59Z, 2026-W42",
        "2026-10-18T22:00:00Z, 2026-W43",
        "2026-10-25T22:59:59Z, 2026-W43",
        "2026-10-25T23:00:00Z, 2026-W44",
        // And of the 23 hours of Sunday the 29th of March.
        "2026-03-22T22:59:59Z, 2026-W12",
        "2026-03-22T23:00:00Z, 2026-W13",
        "2026-03-29T21:59:59Z, 2026-W13",
        "2026-03-29T22:00:00Z, 2026-W14"
    })
    void a_week_ends_at_midnight_in_paris_on_the_days_too_when_its_clock_changes(Instant startsAt, String expected) {
        String id = stage.referral(ReferralStatus.IN_PROGRESS, course);
        UUID appointment = stage.appointment(id, startsAt, AppointmentState.HELD);
        Week of = Week.of(expected, TODAY);
        for (int weeks = -1; weeks <= 1; weeks++) {
            Week week = new Week(of.monday().plusWeeks(weeks));
            assertThat(appointmentsOf(week(mediator, week.text())))
                    .as(week.text())
                    .isEqualTo(weeks == 0 ? List.of(appointment.toString()) : List.of());
        }
    }

    @Test
    void the_present_week_is_shown_unless_another_is_asked_for() {
        Week present = Week.with(TODAY);
        as(mediator)
                .get("/appointments")
                .then()
                .statusCode(200)
                .body("week", equalTo(present.text()))
                .body("from", equalTo(present.monday().toString()))
                .body("to", equalTo(present.sunday().toString()))
                .body("appointments", empty())
                .body("untoldBefore", empty())
                .body("untoldBeforeTotal", equalTo(0));
    }

    @Test
    void a_line_says_when_where_who_deals_with_it_and_of_the_referral_what_the_lists_of_the_place_say() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        command(Town.JULIEN_MEDIATOR, id, "accept", Map.of()).then().statusCode(200);
        post(as(Town.JULIEN_MEDIATOR), "/referrals/" + id + "/claim", Map.of("takeOver", false))
                .then()
                .statusCode(200);
        String appointment = post(
                        as(Town.JULIEN_MEDIATOR),
                        "/referrals/" + id + "/appointments",
                        Map.of("startsAt", NEXT_TUESDAY.toString(), "minutes", 45, "spot", "Salle 2"))
                .then()
                .statusCode(201)
                .extract()
                .path("appointments[0].id");
        Response week = week(Town.JULIEN_MEDIATOR, textOf(NEXT_TUESDAY));
        String line = "appointments.find { it.appointment.id == '" + appointment + "' }.";
        week.then()
                .body(line + "appointment.startsAt", equalTo(NEXT_TUESDAY.toString()))
                .body(line + "appointment.minutes", equalTo(45))
                .body(line + "appointment.spot", equalTo("Salle 2"))
                .body(line + "appointment.state", equalTo("BOOKED"))
                .body(line + "waitsForWord", equalTo(false))
                .body(line + "referral.id", equalTo(id))
                .body(line + "referral.reference", equalTo(stage.field(id, "reference")))
                .body(line + "referral.orientationType", equalTo("DO_TOGETHER"))
                .body(line + "referral.communeName", equalTo(Town.COMMUNE_NAME))
                .body(line + "referral.claim.mine", equalTo(true))
                .body(line + "referral", not(hasKey("callName")));
        assertThat(week.asString()).doesNotContain("Mme D", "39 98 01 23", "CAF", "1961");
    }

    @Test
    void they_come_by_their_start_and_one_that_was_called_off_stays_as_such() {
        String id = stage.referral(ReferralStatus.IN_PROGRESS, course);
        String another = stage.referral(ReferralStatus.ACCEPTED, course);
        UUID last = stage.appointment(id, NEXT_TUESDAY.plusSeconds(3600), AppointmentState.BOOKED);
        UUID first = stage.appointment(id, NEXT_TUESDAY.minusSeconds(3600), AppointmentState.BOOKED);
        UUID off = stage.appointment(another, NEXT_TUESDAY, AppointmentState.CANCELLED);
        Response week = week(mediator, textOf(NEXT_TUESDAY));
        assertThat(appointmentsOf(week)).containsExactly(first.toString(), off.toString(), last.toString());
        week.then()
                .body("appointments.appointment.state", equalTo(List.of("BOOKED", "CANCELLED", "BOOKED")))
                .body("appointments.waitsForWord", equalTo(List.of(false, false, false)))
                .body("appointments.referral.id", equalTo(List.of(id, another, id)));
    }

    @Test
    void one_waits_for_a_word_once_it_is_over_until_somebody_says_it() {
        String id = stage.referral(ReferralStatus.IN_PROGRESS, course);
        // Either may have been before midnight on Sunday.
        Instant over = Instant.now().minus(Duration.ofMinutes(46));
        Instant underWay = Instant.now().minus(Duration.ofMinutes(44));
        UUID past = stage.appointment(id, over, AppointmentState.BOOKED);
        UUID present = stage.appointment(id, underWay, AppointmentState.BOOKED);
        UUID told = stage.appointment(id, over, AppointmentState.MISSED);
        assertThat(waits(over, past)).isTrue();
        assertThat(waits(underWay, present)).isFalse();
        assertThat(waits(over, told)).isFalse();
        as(mediator)
                .post("/referrals/" + id + "/appointments/" + past + "/held")
                .then()
                .statusCode(200);
        assertThat(waits(over, past)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralStatus.class,
            names = {"CLOSED", "DECLINED", "EXPIRED", "CANCELLED", "ENTERED_IN_ERROR"})
    void nobody_is_asked_for_a_word_after_the_end_when_none_can_be_said(ReferralStatus ended) {
        UUID past = stage.appointment(
                stage.referral(ended, course), MONDAY.minus(Duration.ofDays(5)), AppointmentState.BOOKED);
        assertThat(waits(MONDAY.minus(Duration.ofDays(5)), past)).isFalse();
        as(mediator).get("/appointments").then().body("untoldBefore", empty()).body("untoldBeforeTotal", equalTo(0));
    }

    @Test
    void what_weeks_before_left_untold_comes_with_the_present_week_the_oldest_first() {
        String id = stage.referral(ReferralStatus.IN_PROGRESS, course);
        List<String> oldest = new ArrayList<>();
        for (int weeks = 22; weeks > 0; weeks--) {
            UUID past = stage.appointment(id, MONDAY.minus(Duration.ofDays(7L * weeks)), AppointmentState.BOOKED);
            oldest.add(past.toString());
        }
        stage.appointment(id, MONDAY.minus(Duration.ofDays(3)), AppointmentState.HELD);
        Response present = as(mediator).get("/appointments");
        present.then()
                .statusCode(200)
                .body("untoldBefore.appointment.id", equalTo(oldest.subList(0, 20)))
                .body(
                        "untoldBefore.waitsForWord",
                        equalTo(IntStream.range(0, 20).mapToObj(one -> true).toList()))
                .body("untoldBeforeTotal", equalTo(22))
                .body("appointments", empty());
        week(mediator, textOf(NEXT_TUESDAY))
                .then()
                .body("untoldBefore", empty())
                .body("untoldBeforeTotal", equalTo(0));
    }

    @Test
    void only_the_team_that_receives_sees_its_week() {
        String id = stage.referral(ReferralStatus.IN_PROGRESS, course);
        UUID booked = stage.appointment(id, NEXT_TUESDAY, AppointmentState.BOOKED);
        stage.appointment(id, MONDAY.minus(Duration.ofDays(3)), AppointmentState.BOOKED);
        String another = newcomers.memberOf(newcomers.team("Autre lieu"), "MEDIATOR");
        String week = textOf(NEXT_TUESDAY);
        assertThat(appointmentsOf(week(mediator, week))).containsExactly(booked.toString());
        assertThat(diary(mediator, week)).hasSize(1);
        for (String nobodyThere : List.of(sender, another, Town.AMINA_OTHER_MEDIATOR)) {
            assertThat(appointmentsOf(week(nobodyThere, week))).doesNotContain(booked.toString());
            as(nobodyThere).get("/appointments").then().body("untoldBefore.referral.id", not(hasItem(id)));
            assertThat(diary(nobodyThere, week)).extracting(VEvent::getUid).noneMatch(uid -> uid.getValue()
                    .contains(booked.toString()));
        }
        for (String path : List.of("/appointments", "/appointments/calendar")) {
            for (String office : List.of(
                    Town.PAUL_COORDINATOR,
                    Town.HELENE_MANAGER,
                    Town.ADMIN,
                    Town.AUDITOR,
                    newcomers.coordinatorOf(Town.OTHER_TERRITORY))) {
                as(office).get(path + "?week=" + week).then().statusCode(403).body("type", endsWith("/not-allowed"));
            }
            anonymous().get(path).then().statusCode(401);
        }
    }

    @Test
    void of_two_teams_it_is_the_week_of_the_one_acted_for() {
        UUID elsewhere = newcomers.team("Deuxième lieu");
        newcomers.join(mediator, elsewhere, "MEDIATOR");
        String id = stage.referral(ReferralStatus.IN_PROGRESS, course);
        UUID booked = stage.appointment(id, NEXT_TUESDAY, AppointmentState.BOOKED);
        String path = "/appointments?week=" + textOf(NEXT_TUESDAY);
        assertThat(appointmentsOf(as(mediator, receivers).get(path))).containsExactly(booked.toString());
        assertThat(appointmentsOf(as(mediator, elsewhere).get(path))).isEmpty();
        as(mediator).get(path).then().statusCode(400).body("type", endsWith("/acting-team-required"));
    }

    @Test
    void a_week_that_was_looked_at_is_one_line_in_the_trail_with_each_referral_once() {
        String id = stage.referral(ReferralStatus.IN_PROGRESS, course);
        String another = stage.referral(ReferralStatus.ACCEPTED, course);
        String ofNextMonth = stage.referral(ReferralStatus.ACCEPTED, course);
        stage.appointment(id, NEXT_TUESDAY, AppointmentState.BOOKED);
        stage.appointment(id, NEXT_TUESDAY.plusSeconds(7200), AppointmentState.BOOKED);
        stage.appointment(another, NEXT_TUESDAY, AppointmentState.CANCELLED);
        stage.appointment(ofNextMonth, NEXT_TUESDAY.plus(Duration.ofDays(30)), AppointmentState.BOOKED);
        long before = trail.length();
        week(mediator, textOf(NEXT_TUESDAY));
        assertThat(trail.length()).isEqualTo(before + 1);
        assertThat(trail.of(id)).containsExactly("LIST");
        assertThat(trail.of(another)).containsExactly("LIST");
        assertThat(trail.of(ofNextMonth)).isEmpty();
        assertThat(trail.last("purpose", id)).isEqualTo("HELP_A_PERSON");
        assertThat(trail.last("cardinality(referral_ids)", id)).isEqualTo("2");
        assertThat(trail.last("detail", id)).contains(textOf(NEXT_TUESDAY));
        diary(mediator, textOf(NEXT_TUESDAY));
        assertThat(trail.of(id)).containsExactly("LIST", "LIST");
        assertThat(trail.of(another))
                .as("what was called off goes into no diary")
                .containsExactly("LIST");
    }

    @Test
    void a_diary_is_told_when_and_where_of_what_is_booked_and_never_who_or_why() {
        String id = Drafts.sentBy(Town.CLAIRE_REFERRER, Town.PLACE);
        command(Town.JULIEN_MEDIATOR, id, "accept", Map.of()).then().statusCode(200);
        UUID booked = stage.appointment(id, NEXT_TUESDAY, AppointmentState.BOOKED);
        UUID off = stage.appointment(id, NEXT_TUESDAY.plusSeconds(3600), AppointmentState.CANCELLED);
        UUID later = stage.appointment(id, NEXT_TUESDAY.plus(Duration.ofDays(7)), AppointmentState.BOOKED);
        String path = "/appointments/calendar?week=" + textOf(NEXT_TUESDAY);
        Response answer = as(Town.JULIEN_MEDIATOR).get(path);
        answer.then().statusCode(200).header("Content-Disposition", equalTo("attachment; filename=\"semaine.ics\""));
        assertThat(answer.asString())
                .contains("METHOD:PUBLISH", "UID:" + booked + "@passerelle", stage.field(id, "reference"), "Salle 2")
                .doesNotContain(off.toString(), later.toString(), "Mme D", "39 98 01 23", "CAF", "DO_TOGETHER");
        VEvent event = diary(Town.JULIEN_MEDIATOR, textOf(NEXT_TUESDAY)).stream()
                .filter(one -> one.getUid().getValue().startsWith(booked.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(event.getSummary().getValue()).isEqualTo("Rendez-vous");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(NEXT_TUESDAY);
    }

    @Test
    void a_week_in_which_nobody_comes_is_a_diary_without_a_line() {
        assertThat(diary(mediator, "2026-W30")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W00", "2026-W54", "2025-W53", "2026-48", "la-prochaine", "2026-W48-1"})
    void a_week_that_there_is_not_is_refused(String week) {
        for (String path : List.of("/appointments", "/appointments/calendar")) {
            as(mediator)
                    .get(path + "?week=" + week)
                    .then()
                    .statusCode(400)
                    .body("type", endsWith("/invalid-request"))
                    .body("errors", hasSize(1))
                    .body("errors[0].field", equalTo("week"));
        }
    }

    private boolean waits(Instant startsAt, UUID appointment) {
        return week(mediator, textOf(startsAt))
                .path("appointments.find { it.appointment.id == '" + appointment + "' }.waitsForWord");
    }

    private static String textOf(Instant moment) {
        return Week.with(moment.atZone(Time.ZONE).toLocalDate()).text();
    }

    private static Response week(String subject, String week) {
        Response answer = as(subject).get("/appointments?week=" + week);
        answer.then().statusCode(200).body("week", equalTo(week));
        return answer;
    }

    private static List<String> appointmentsOf(Response week) {
        return week.path("appointments.appointment.id");
    }

    private static List<VEvent> diary(String subject, String week) {
        String text = as(subject)
                .get("/appointments/calendar?week=" + week)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Biweekly.parse(text).first().getEvents();
    }
}
