package fr.passerelle.paper;

import static fr.passerelle.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.Hollow;
import fr.passerelle.testing.Newcomers;
import fr.passerelle.testing.TestDatabase;
import fr.passerelle.testing.Town;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that a coordinator takes to a meeting: of a territory that can be reckoned with a pencil. */
@QuarkusTest
class EpciBriefTest {

    private static final String CREUX = "/paper/territories/28/epcis/200000001/brief";
    private static final String SOLITUDE = "/paper/territories/28/epcis/200000002/brief";

    private final Newcomers newcomers;
    private final Hollow hollow;

    private String coordinator;

    EpciBriefTest(TestDatabase database, Newcomers newcomers) {
        this.newcomers = newcomers;
        this.hollow = new Hollow(database);
    }

    @BeforeEach
    void build() {
        hollow.build();
        hollow.outlines();
        coordinator = newcomers.coordinatorOf(Hollow.TERRITORY);
    }

    @AfterEach
    void tearDown() {
        hollow.tearDown();
    }

    @Test
    void it_is_one_page_with_a_map_three_figures_proposals_and_the_method() {
        hollow.capacity(hollow.place(Hollow.TERRITORY, "Maison du Nord", 0, "RFS"), 10);
        PrintedPdf brief = PrintedPdf.of(as(coordinator).get(CREUX));
        assertThat(brief.pages()).isEqualTo(1);
        assertThat(brief.text())
                .contains("CC du Creux")
                .contains("616 personnes estimées avoir besoin d’aide, sur 4 000 habitants")
                .contains("107 d’entre elles sans place")
                .contains("154 d’entre elles à plus de 20 minutes")
                .contains("D’un quart à la moitié : 1 commune")
                .contains("Une part égale ou plus : 2 communes")
                .contains("Une permanence à Sud-en-Creux, pour 8 personnes par semaine : environ 107 personnes")
                .contains("INSEE")
                .contains("ils reçoivent : 1 sur 1");
        assertThat(brief.faults()).as("PDF/UA-1").isEmpty();
    }

    @Test
    void without_any_capacity_it_says_so_and_proposes_nothing() {
        String text = PrintedPdf.of(as(coordinator).get(SOLITUDE)).text();
        assertThat(text)
                .contains("non calculable")
                .contains("77 d’entre elles à plus de 20 minutes")
                .doesNotContain("Une permanence à");
    }

    @Test
    void it_is_for_the_territorys_own_coordinator() {
        as(Town.PAUL_COORDINATOR).get(CREUX).then().statusCode(404);
        as(Town.CLAIRE_REFERRER).get(CREUX).then().statusCode(403);
        as(Town.HELENE_MANAGER).get(CREUX).then().statusCode(403);
        as(coordinator)
                .get("/paper/territories/28/epcis/999999999/brief")
                .then()
                .statusCode(404);
    }
}
