package fr.passerelle.paper;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.assessment.ProcedureBody;
import fr.passerelle.observation.BlockedStep;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The quarter's sheet for the network's meeting: one page, however much was noted. */
@QuarkusTest
class ObservationPaperTest {

    private static final String TERRITORY = "35";
    private static final String PAPER = "/paper/territories/" + TERRITORY + "/observations";

    private final TestDatabase database;
    private final Newcomers newcomers;

    private String coordinator;

    ObservationPaperTest(TestDatabase database, Newcomers newcomers) {
        this.database = database;
        this.newcomers = newcomers;
    }

    @BeforeEach
    void people() {
        newcomers.territory(TERRITORY);
        coordinator = newcomers.coordinatorOf(TERRITORY);
    }

    @AfterEach
    void forgotten() {
        database.run("delete from observation where territory_code = ?", TERRITORY);
    }

    @Test
    void everything_that_can_block_everywhere_still_is_one_page() {
        for (BlockedStep step : BlockedStep.values()) {
            for (ProcedureBody body : ProcedureBody.values()) {
                as(coordinator)
                        .contentType("application/json")
                        .body(Map.of("id", UUID.randomUUID(), "body", body, "step", step, "human", "NOBODY"))
                        .post("/territories/" + TERRITORY + "/observations")
                        .then()
                        .statusCode(204);
            }
        }
        PrintedPdf sheet = PrintedPdf.of(as(coordinator).get(PAPER));
        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(sheet.text())
                .contains("81 blocages notés")
                .contains("Maison départementale")
                .contains("Se connecter (9)")
                .contains("pas vérifié");
        assertThat(sheet.faults()).as("PDF/UA-1").isEmpty();
    }

    @Test
    void a_quarter_without_anything_says_so_and_one_that_is_none_is_refused() {
        assertThat(PrintedPdf.of(as(coordinator).get(PAPER + "?quarter=1999-Q1"))
                        .text())
                .contains("1er trimestre 1999")
                .contains("Rien n’a été noté");
        as(coordinator).get(PAPER + "?quarter=hier").then().statusCode(400);
    }
}
