package fr.passerelle.paper;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A referral's history as each side takes it away on paper: the same lines, in the same words as on the screen. */
@QuarkusTest
class PrintHistoryTest {

    private static final String OTHER_TERRITORY = "25";

    private final Trail trail;
    private final Newcomers newcomers;
    private String id;

    PrintHistoryTest(Trail trail, Newcomers newcomers) {
        this.trail = trail;
        this.newcomers = newcomers;
    }

    @BeforeEach
    void a_referral_that_was_declined() {
        id = Shelter.sentReferral();
        as(Town.JULIEN_MEDIATOR).get("/referrals/" + id).then().statusCode(200);
        command(Town.JULIEN_MEDIATOR, id, "decline", Map.of("reason", "NO_PLACE_LEFT"))
                .then()
                .statusCode(200);
    }

    @Test
    void it_is_a_tagged_paper_without_colour_that_says_what_was_done_by_whom_and_never_who_the_person_is() {
        PrintedPdf pdf = PrintedPdf.of(as(Town.CLAIRE_REFERRER).get(path()));
        pdf.keep("history");
        assertThat(pdf.faults()).as("PDF/UA-1").isEmpty();
        assertThat(pdf.fontsThatAreNotEmbedded()).isEmpty();
        assertThat(pdf.hasColour()).isFalse();
        assertThat(pdf.sizes().firstKey()).isGreaterThanOrEqualTo(14);
        String reference = as(Town.CLAIRE_REFERRER).get("/referrals/" + id).path("reference");
        assertThat(pdf.text())
                .containsSubsequence(
                        "Historique de la mise en relation " + reference,
                        "Enregistré le " + Words.day(LocalDate.now(Time.ZONE)),
                        "(l’équipe qui a fait la mise en relation)",
                        "La mise en relation a été préparée.",
                        "La mise en relation a été envoyée.",
                        "Le lieu l’a lue pour la première fois.",
                        "Le lieu n’a pas pu accepter.",
                        "Ce lieu est complet pour le moment.",
                        "L’historique a été enregistré dans un fichier.",
                        "En PDF.")
                .doesNotContain("Mme D.", "06 39", "Autre action");
    }

    @Test
    void each_side_takes_it_with_the_names_of_its_own_team() {
        String mediator = as(Town.JULIEN_MEDIATOR).get("/me").path("displayName");
        assertThat(PrintedPdf.of(as(Town.JULIEN_MEDIATOR).get(path())).text()).contains("(le lieu)", mediator);
        assertThat(PrintedPdf.of(as(Town.CLAIRE_REFERRER).get(path())).text()).doesNotContain(mediator);
        assertThat(trail.last("action", id)).isEqualTo("EXPORT_HISTORY");
        assertThat(trail.last("detail", id)).contains("PDF");
    }

    @Test
    void nobody_else_takes_it_of_no_other_team_role_or_territory_and_a_refusal_is_no_export() {
        newcomers.territory(OTHER_TERRITORY);
        for (String stranger : List.of(Town.KARIM_OTHER_REFERRER, Town.AMINA_OTHER_MEDIATOR)) {
            as(stranger).get(path()).then().statusCode(404);
        }
        for (String role : List.of(
                Town.PAUL_COORDINATOR,
                newcomers.coordinatorOf(OTHER_TERRITORY),
                Town.HELENE_MANAGER,
                Town.ADMIN,
                Town.AUDITOR)) {
            as(role).get(path()).then().statusCode(403);
        }
        anonymous().get(path()).then().statusCode(401);
        assertThat(trail.of(id)).contains("DECLINE").doesNotContain("EXPORT_HISTORY");
        as(Town.CLAIRE_REFERRER).get(path()).then().statusCode(200);
        assertThat(trail.of(id)).containsOnlyOnce("EXPORT_HISTORY");
    }

    @Test
    void a_long_history_goes_on_over_several_pages() {
        for (int look = 0; look < 30; look++) {
            as(Town.CLAIRE_REFERRER).get("/referrals/" + id).then().statusCode(200);
        }
        PrintedPdf pdf = PrintedPdf.of(as(Town.CLAIRE_REFERRER).get(path()));
        assertThat(pdf.pages()).isGreaterThan(2);
        assertThat(pdf.faults()).as("PDF/UA-1").isEmpty();
    }

    private String path() {
        return "/paper/referrals/" + id + "/history";
    }
}
