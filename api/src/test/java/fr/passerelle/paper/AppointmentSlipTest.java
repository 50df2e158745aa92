package fr.passerelle.paper;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static fr.passerelle.testing.Api.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the person takes home of an appointment: found on a bus, it says nothing of anybody. */
@QuarkusTest
class AppointmentSlipTest {

    private static final LocalDate DAY = LocalDate.now(Time.ZONE).plusDays(10);

    private final Trail trail;
    private String id;
    private String appointment;

    AppointmentSlipTest(Trail trail) {
        this.trail = trail;
    }

    @BeforeEach
    void an_appointment_in_ten_days() {
        id = Shelter.sentReferral();
        command(Town.JULIEN_MEDIATOR, id, "accept", Map.of()).then().statusCode(200);
        Instant at = DAY.atTime(LocalTime.of(9, 30)).atZone(Time.ZONE).toInstant();
        appointment = post(
                        as(Town.JULIEN_MEDIATOR),
                        "/referrals/" + id + "/appointments",
                        Map.of("startsAt", at.toString(), "minutes", 45, "spot", "Salle 2"))
                .then()
                .statusCode(201)
                .extract()
                .path("appointments[0].id");
    }

    @Test
    void a_slip_is_one_tagged_page_in_large_letters_that_says_when_and_where_and_not_who() {
        PrintedPdf pdf = PrintedPdf.of(as(Town.JULIEN_MEDIATOR).get(path()));
        pdf.keep("appointment-slip");
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.faults()).as("PDF/UA-1").isEmpty();
        assertThat(pdf.fontsThatAreNotEmbedded()).isEmpty();
        assertThat(pdf.hasColour()).isFalse();
        assertThat(pdf.sizes().firstKey()).isGreaterThanOrEqualTo(14);
        assertThat(pdf.sizes().lastKey()).as("the hour").isGreaterThanOrEqualTo(40);
        assertThat(pdf.text())
                .containsSubsequence(
                        "Votre rendez-vous",
                        "Le " + Words.day(DAY),
                        "à 9 h 30",
                        "45 minutes",
                        "Où",
                        "Salle 2",
                        "Téléphone",
                        "À apporter",
                        "Vous pouvez annuler",
                        "détruire après le " + Words.day(DAY.plusDays(7)))
                .doesNotContain("Mme D.", "06 39", "CAF");
        assertThat(PaperTest.HURTING.matcher(pdf.text()).results()).isEmpty();
    }

    @Test
    void either_side_prints_it_and_nobody_else() {
        as(Town.CLAIRE_REFERRER).get(path()).then().statusCode(200);
        assertThat(trail.last("action", id)).isEqualTo("PRINT");
        assertThat(trail.last("detail", id)).contains("APPOINTMENT_SLIP");
        for (String stranger : List.of(Town.KARIM_OTHER_REFERRER, Town.AMINA_OTHER_MEDIATOR)) {
            as(stranger).get(path()).then().statusCode(404);
        }
        for (String role : List.of(Town.PAUL_COORDINATOR, Town.HELENE_MANAGER, Town.ADMIN, Town.AUDITOR)) {
            as(role).get(path()).then().statusCode(403);
        }
        anonymous().get(path()).then().statusCode(401);
        String other = Shelter.sentReferral();
        as(Town.CLAIRE_REFERRER)
                .get("/paper/referrals/" + other + "/appointments/" + appointment)
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_is_sent_to_what_was_called_off_or_has_ended() {
        String second = post(
                        as(Town.JULIEN_MEDIATOR),
                        "/referrals/" + id + "/appointments",
                        Map.of(
                                "startsAt",
                                DAY.plusDays(1)
                                        .atTime(9, 0)
                                        .atZone(Time.ZONE)
                                        .toInstant()
                                        .toString()))
                .then()
                .extract()
                .path("appointments[1].id");
        as(Town.JULIEN_MEDIATOR)
                .post("/referrals/" + id + "/appointments/" + appointment + "/cancelled")
                .then()
                .statusCode(200);
        as(Town.CLAIRE_REFERRER).get(path()).then().statusCode(409).body("type", endsWith("/already-done"));
        command(Town.CLAIRE_REFERRER, id, "cancel", Map.of("reason", "NO_NEWS"))
                .then()
                .statusCode(200);
        as(Town.JULIEN_MEDIATOR)
                .get("/paper/referrals/" + id + "/appointments/" + second)
                .then()
                .statusCode(409)
                .body("type", endsWith("/command-not-allowed"));
    }

    private String path() {
        return "/paper/referrals/" + id + "/appointments/" + appointment;
    }
}
