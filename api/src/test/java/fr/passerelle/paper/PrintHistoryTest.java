package fr.passerelle.paper;

import static fr.passerelle.testing.Api.anonymous;
import static fr.passerelle.testing.Api.as;
import static fr.passerelle.testing.Api.command;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.time.Time;
import fr.passerelle.testing.Town;
import fr.passerelle.testing.Trail;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A referral's history as each side takes it away on paper: the same lines, in the same words as on the screen. */
@QuarkusTest
class PrintHistoryTest {

    private static final Path SCREEN = Path.of("../web-client/src/features/referral/i18n");
    private static final Pattern ENTRY = Pattern.compile("(?m)^    ([A-Z_]+):\\s+'(.*)',$");

    private final Trail trail;
    private String id;

    PrintHistoryTest(Trail trail) {
        this.trail = trail;
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
                        "L’historique a été enregistré dans un fichier.")
                .doesNotContain("Mme D.", "06 39", "Autre action");
    }

    @Test
    void each_side_takes_it_with_the_names_of_its_own_team_and_nobody_else_does() {
        String mediator = as(Town.JULIEN_MEDIATOR).get("/me").path("displayName");
        assertThat(PrintedPdf.of(as(Town.JULIEN_MEDIATOR).get(path())).text()).contains("(le lieu)", mediator);
        assertThat(PrintedPdf.of(as(Town.CLAIRE_REFERRER).get(path())).text()).doesNotContain(mediator);
        assertThat(trail.last("action", id)).isEqualTo("EXPORT_HISTORY");
        assertThat(trail.last("detail", id)).contains("PDF");
        for (String stranger : List.of(Town.KARIM_OTHER_REFERRER, Town.AMINA_OTHER_MEDIATOR)) {
            as(stranger).get(path()).then().statusCode(404);
        }
        for (String role : List.of(Town.PAUL_COORDINATOR, Town.HELENE_MANAGER, Town.ADMIN, Town.AUDITOR)) {
            as(role).get(path()).then().statusCode(403);
        }
        anonymous().get(path()).then().statusCode(401);
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

    @ParameterizedTest
    @CsvSource({
        "codes, history, action",
        "codes, declineReason, declineReason",
        "codes, holdReason, holdReason",
        "codes, cancelReason, cancelReason",
        "codes, errorReason, errorReason",
        "codes, outcome, outcome",
        "codes, contactChannel, contactChannel",
        "codes, attemptChannel, attemptChannel",
        "codes, audience, audience",
        "codes, askChannel, askChannel",
        "codes, refusal, refusal",
        "question, code, question",
        "question, answerCode, answer",
        "reported, told, told",
        "reported, said, said"
    })
    void paper_and_screen_say_each_code_alike(String catalogue, String group, String onPaper) throws IOException {
        String texts = Files.readString(SCREEN.resolve(catalogue + ".fr.ts"));
        int start = texts.indexOf("\n  " + group + ": {\n");
        Matcher entry = ENTRY.matcher(texts.substring(start, texts.indexOf("\n  },", start)));
        int said = 0;
        while (entry.find()) {
            assertThat(Words.of("history." + onPaper + "." + entry.group(1))).isEqualTo(entry.group(2));
            said++;
        }
        assertThat(said).isPositive();
    }

    private String path() {
        return "/paper/referrals/" + id + "/history";
    }
}
